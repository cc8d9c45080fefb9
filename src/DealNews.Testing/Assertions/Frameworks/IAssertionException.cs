namespace DealNews.Testing;

/// <summary>xunit v3 treats an exception with an interface of this name as a failed assertion.</summary>
internal interface IAssertionException;
