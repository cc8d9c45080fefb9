namespace DealNews.Testing;

/// <summary>xunit v3 takes an exception with an interface of this name for a failed assertion.</summary>
internal interface IAssertionException;
