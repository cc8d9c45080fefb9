using System.Runtime.InteropServices;

namespace DealNews.Cli;

/// <summary>The descriptor of a standard stream on Unix.</summary>
internal static partial class Descriptor
{
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>Returns whether this process was started without the stream.</summary>
    /// <param name="number">0 for standard input, 1 for standard output, 2 for standard error.</param>
    /// <remarks>
    /// The next file that the runtime opens gets the number of a closed stream. The runtime sets the close-on-exec flag
    /// of its files; an inherited descriptor cannot have it.
    /// </remarks>
    public static bool IsClosed(int number) =>
        !OperatingSystem.IsWindows()
        && Control(number, GetFlags) is var flags
        && (flags < 0 || (flags & CloseOnExec) != 0);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int descriptor, int command);
}
