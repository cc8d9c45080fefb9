using System.Linq;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>A diagnostic that is equal by value and keeps no syntax tree alive.</summary>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    LocationInfo Location,
    EquatableArray<string> Arguments
)
{
    public static DiagnosticInfo Of(
        DiagnosticDescriptor descriptor,
        LocationInfo location,
        params string[] arguments
    ) => new(descriptor, location, new(arguments));

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.ToLocation(), [.. Arguments.Cast<object>()]);
}
