using System.Reflection;
using System.Xml.Linq;

namespace DealNews.Tests.HouseRules;

/// <summary>The XML documentation files of the libraries.</summary>
internal static class Documentation
{
    // A source file that several libraries compile has an entry in each.
    private static readonly Dictionary<string, XElement> s_entries = PublicSurface
        .Assemblies.SelectMany(static assembly =>
            XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        )
        .DistinctBy(static entry => entry.Attribute("name")!.Value, StringComparer.Ordinal)
        .ToDictionary(static entry => entry.Attribute("name")!.Value, StringComparer.Ordinal);

    public static IEnumerable<string> Ids(Assembly assembly) =>
        XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Select(static entry => entry.Attribute("name")!.Value);

    public static bool Has(MemberInfo member) => s_entries.ContainsKey(DocumentationId.Of(member));

    /// <summary>Returns the summary of a member: its own, or the one that it inherits.</summary>
    public static string Summary(MemberInfo member) =>
        Chain(DocumentationId.Of(member), member)
            .Select(static entry =>
                entry.Element("summary") is { } summary && summary.Nodes().Any()
                    ? summary.ToString(SaveOptions.DisableFormatting)
                    : ""
            )
            .FirstOrDefault(static summary => summary.Length > 0, "");

    public static IEnumerable<string> Parameters(MemberInfo member) =>
        Chain(DocumentationId.Of(member), member)
            .SelectMany(static entry =>
                entry.Elements("param").Select(static element => element.Attribute("name")!.Value)
            )
            .Distinct();

    /// <summary>Returns the full names of the exceptions that a member documents.</summary>
    public static IReadOnlyList<string> Exceptions(MemberInfo member) =>
        [
            .. Chain(DocumentationId.Of(member), member)
                .SelectMany(static entry =>
                    entry.Elements("exception").Select(static element => element.Attribute("cref")!.Value[2..])
                )
                .Distinct(),
        ];

    // An entry, followed by the entries that it inherits from.
    private static IEnumerable<XElement> Chain(string id, MemberInfo? member)
    {
        for (var entry = s_entries.GetValueOrDefault(id); entry is not null; )
        {
            yield return entry;
            if (entry.Element("inheritdoc") is not { } inherited)
            {
                yield break;
            }

            if (inherited.Attribute("cref") is { } reference)
            {
                entry = s_entries.GetValueOrDefault(reference.Value) ?? OfThePlatform(reference.Value);
            }
            else
            {
                entry = member is null
                    ? null
                    : Overridden(member)
                        .Select(DocumentationId.Of)
                        .Select(static id => s_entries.GetValueOrDefault(id) ?? OfThePlatform(id))
                        .OfType<XElement>()
                        .FirstOrDefault();
            }

            member = null;
        }
    }

    // The members that a member overrides or implements.
    private static IEnumerable<MemberInfo> Overridden(MemberInfo member)
    {
        var method = member as MethodInfo ?? (member as PropertyInfo)?.GetMethod;
        if (method is null)
        {
            return member is Type { BaseType: { } @base } ? [@base] : [];
        }

        var implemented = method
            .DeclaringType!.GetInterfaces()
            .Select(face => method.DeclaringType.GetInterfaceMap(face))
            .SelectMany(static map => map.InterfaceMethods.Zip(map.TargetMethods))
            .Where(pair => pair.Second == method)
            .Select(static pair => (MemberInfo)pair.First);
        return (method.GetBaseDefinition() != method ? [method.GetBaseDefinition()] : Array.Empty<MemberInfo>())
            .Concat(implemented)
            .Select(found => member is PropertyInfo ? PropertyOf((MethodInfo)found) : found);
    }

    private static PropertyInfo PropertyOf(MethodInfo accessor) =>
        accessor
            .DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Single(property => property.GetAccessors(nonPublic: true).Contains(accessor));

    private static XElement? OfThePlatform(string id) =>
        id[2..].StartsWith("System.", StringComparison.Ordinal)
        || id[2..].StartsWith("FluentValidation.", StringComparison.Ordinal)
            ? new("member", new XElement("summary", "Documented by its own library."))
            : null;
}
