using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealNews.Generators;

/// <summary>A location in a source file, equal by value. It references no syntax tree, so it can be cached.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo Of(ISymbol symbol) => Of(symbol.Locations[0]);

    public static LocationInfo Of(Location location) =>
        new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
