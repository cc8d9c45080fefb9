using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealNews.Generators;

/// <summary>A place in a source file that is equal by value and keeps no syntax tree alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo Of(ISymbol symbol) => Of(symbol.Locations[0]);

    public static LocationInfo Of(Location location) =>
        new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
