using System.Runtime.InteropServices;

namespace DealNews.Cli;

/// <summary>Identifies a file and its content by the file system's metadata. Equal for an unchanged file.</summary>
/// <param name="Length">The length in bytes.</param>
/// <param name="Modified">The time of the last change, in ticks in UTC.</param>
/// <param name="Permissions">The permissions; none on Windows.</param>
/// <param name="IsReadOnly">Whether the permissions allow no user to write.</param>
/// <param name="IsRegularFile">Whether this is neither a device nor a pipe.</param>
/// <param name="Links">The number of names (hard links).</param>
/// <param name="Owner">The ids of the user and group.</param>
/// <param name="Node">The device and the inode.</param>
internal readonly record struct FileVersion(
    long Length,
    long Modified,
    UnixFileMode Permissions,
    bool IsReadOnly,
    bool IsRegularFile,
    long Links,
    (uint User, uint Group) Owner,
    (ulong Device, ulong Inode) Node
)
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const uint BasicFields = 0x7FF;
    private const int CurrentFolder = -100;
    private const int TypeOfFile = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Returns the version of a file.</summary>
    /// <exception cref="IOException">The file does not exist or is a directory.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be accessed.</exception>
    public static FileVersion Of(string path)
    {
        var file = new FileInfo(path);
        var permissions = OperatingSystem.IsWindows() ? UnixFileMode.None : file.UnixFileMode;
        var version = new FileVersion(
            file.Length,
            file.LastWriteTimeUtc.Ticks,
            permissions,
            // For root, the property tells whether other users can write.
            OperatingSystem.IsWindows()
                ? file.IsReadOnly
                : (permissions & AnyWrite) == 0,
            IsRegularFile: true,
            Links: 1,
            Owner: default,
            Node: default
        );
        // The .NET API has neither links nor owner. The layout of this structure is only stable on Linux.
        return OperatingSystem.IsLinux() && StatusOf(CurrentFolder, path, 0, BasicFields, out var status) == 0
            ? version with
            {
                IsRegularFile = (status.Mode & TypeOfFile) == RegularFile,
                Links = status.Links,
                Owner = (status.User, status.Group),
                Node = (((ulong)status.DeviceMajor << 32) | status.DeviceMinor, status.Inode),
            }
            : version;
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatusOf(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint fields,
        out Status status
    );

    /// <summary>The <c>statx</c> structure of Linux, which is the same on all processors.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(16)]
        public uint Links;

        [FieldOffset(20)]
        public uint User;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
