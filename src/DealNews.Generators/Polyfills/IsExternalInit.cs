namespace System.Runtime.CompilerServices;

/// <summary>Allows records in a project for an older framework.</summary>
internal static class IsExternalInit;
