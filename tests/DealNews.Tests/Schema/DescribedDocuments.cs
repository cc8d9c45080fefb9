using System.Text.Json.Nodes;
using DealNews.Json;
using MemberValue = System.Collections.Generic.KeyValuePair<string, System.Text.Json.Nodes.JsonNode?>;

namespace DealNews.Tests;

/// <summary>Generates documents from the description of the model: every member of every record, now there and now not.</summary>
internal static class DescribedDocuments
{
    private static readonly string[] s_currencies = ["USD", "KRW", "EUR", "JPY"];

    private static readonly Dictionary<string, Gen<string>> s_forms = new()
    {
        [nameof(CountryCode)] = Gen.OneOf("KR", "US"),
        [nameof(EntityId)] = Gen.Int[0, 9].Select(i => $"e{i}"),
        [nameof(FactId)] = Gen.Int[0, 9].Select(i => $"f{i}"),
        [nameof(Isin)] = Gen.OneOf("KR7005930003", "JP3436100006"),
        [nameof(LanguageTag)] = Gen.OneOf("ko", "en", "zh-Hant-TW", "x-house"),
        [nameof(Lei)] = Gen.OneOf("9884007ER46L6N7EI764", "5493003BZYYYCDIO0R13"),
        [nameof(PartialDate)] = PartialDateGen.Any.Select(date => date.Value),
        [nameof(Ticker)] = Gen.OneOf("XKRX:005930", "XNYS:BRK.A"),
        [nameof(WikidataId)] = Gen.OneOf("Q20718", "Q1"),
    };

    private static readonly Gen<string> s_text = Gen.OneOf("a", "소프트뱅크 \"회장\"", "two\nlines\t\\", "😀 <b>", "0");

    public static Gen<JsonObject> Any { get; } = Record(ModelDescription.Record(nameof(ArticleFacts)), 0);

    private static Gen<JsonObject> Record(RecordDescription record, int depth)
    {
        var members = record.Members.Select(member => Member(record, member, depth));
        if (record.Kind is { } kind)
        {
            members = members.Prepend(Gen.Const(kind).Select(name => new MemberValue?(new("kind", name))));
        }

        return new SequenceGen<MemberValue?>(members).Select(values => Finished(record.Name, values));
    }

    private static Gen<MemberValue?> Member(RecordDescription record, MemberDescription member, int depth)
    {
        if (IsAmount(member) && depth > 0)
        {
            return Gen.Const(default(MemberValue?));
        }

        var fewest = IsAlwaysThere(record.Name, member) ? 1 : 0;
        var value = member.IsList ? List(member, Value(member, depth)) : Value(member, depth);
        return Gen.Select(Gen.Int[fewest, 1], value, (isThere, node) => isThere == 1 ? new MemberValue?(new(member.Name, node)) : null);
    }

    // An amount's equivalents are amounts without equivalents.
    private static bool IsAmount(MemberDescription member) => member is { Type: nameof(ReportedAmount), IsList: true };

    private static bool IsAlwaysThere(string record, MemberDescription member) => member.IsRequired || (record, member.Name) is
        (nameof(Evidence), "exact") or (nameof(InvestmentPledge), "investee") or (nameof(ForecastProvider), "name") or (nameof(Specification), "value")
        or (nameof(ReportedAmount) or nameof(ReportedPercentage), _);

    private static Gen<JsonNode> List(MemberDescription member, Gen<JsonNode> item) =>
        item.Array[2, 3].Select(items => (JsonNode)new JsonArray([.. items.Select((node, i) => ListedOnce(member, node, i))]));

    // Who is listed is listed once.
    private static JsonNode ListedOnce(MemberDescription member, JsonNode node, int index)
    {
        if (member.Shape == Shape.EntityReference)
        {
            return $"e{index}";
        }

        if (member.Shape == Shape.Record && node["entity"] is not null)
        {
            node["entity"] = $"e{index}";
        }

        return node;
    }

    private static Gen<JsonNode> Value(MemberDescription member, int depth) => member.Shape switch
    {
        Shape.Text => Node(s_text),
        Shape.Term => Node(Gen.OneOf(ModelDescription.Text(member.Type).Terms.Select(term => term.Term).ToArray())),
        Shape.Form or Shape.EntityReference or Shape.FactReference => Node(s_forms[member.Type]),
        Shape.Decimal => Gen.OneOf("1", "0.5", "0.1250").Select(number => JsonNode.Parse(number)!),
        Shape.Integer => Gen.Int[1, 5].Select(number => (JsonNode)number),
        Shape.Boolean => Gen.Const(true).Select(flag => (JsonNode)flag),
        Shape.Instant => Node(Gen.OneOf("2025-02-04T18:00:00+09:00", "2024-02-29T23:59:59.5Z")),
        Shape.Money => Node(Gen.Select(Gen.Int[1, 9], Gen.Int[0, 20], (digit, zeros) => $"USD {digit}{new string('0', zeros)}")),
        Shape.Specification => Gen.OneOf("512", "0.50", "\"gate-all-around\"").Select(value => JsonNode.Parse(value)!),
        Shape.Languages => Gen.Select(s_forms[nameof(LanguageTag)], s_text, (language, text) => (JsonNode)new JsonObject { [language] = text }),
        Shape.Fact => Gen.OneOf([.. ModelDescription.Records.Where(record => record.Kind is not null).Select(record => (IGen<JsonNode>)Record(record, depth).Select(fact => (JsonNode)fact))]),
        _ => Record(ModelDescription.Record(member.Type), IsAmount(member) ? depth + 1 : depth).Select(record => (JsonNode)record),
    };

    private static Gen<JsonNode> Node(Gen<string> text) => text.Select(value => (JsonNode)value);

    // What one member demands of another.
    private static JsonObject Finished(string record, MemberValue?[] members)
    {
        var finished = new JsonObject(members.OfType<MemberValue>());
        switch (record)
        {
            case nameof(Evidence) when finished["start"] is null || finished["end"] is null:
                finished.Remove("start");
                finished.Remove("end");
                break;
            case nameof(Evidence):
                finished["end"] = finished["start"]!.GetValue<int>() + finished["end"]!.GetValue<int>();
                break;
            case nameof(ReportedAmount) or nameof(ReportedPercentage):
                KeepOneForm(finished);
                break;
        }

        return finished;
    }

    // The figures at hand choose among exact, one bound and two; two are put in order.
    private static void KeepOneForm(JsonObject amount)
    {
        var (form, isMoney) = (amount.ToJsonString().Length % 6, amount["exact"]!.GetValueKind() == System.Text.Json.JsonValueKind.String);
        string[] kept = form switch
        {
            0 => ["exact"],
            1 => ["minimum"],
            2 => ["maximum"],
            3 => ["exclusiveMinimum"],
            4 => ["exclusiveMinimum", "maximum"],
            _ => ["minimum", "exclusiveMaximum"],
        };
        foreach (var name in amount.Select(member => member.Key).Where(name => name is not ("approximate" or "equivalents") && !kept.Contains(name)).ToList())
        {
            amount.Remove(name);
        }

        if (kept.Length == 2)
        {
            (amount[kept[0]], amount[kept[1]]) = isMoney ? ("USD 1", "USD 2.50") : (JsonNode.Parse("12.5")!, JsonNode.Parse("50")!);
        }

        foreach (var (equivalent, i) in (amount["equivalents"]?.AsArray() ?? []).Select((item, i) => (item!.AsObject(), i)))
        {
            foreach (var name in equivalent.Select(member => member.Key).Where(name => name != "approximate").ToList())
            {
                equivalent[name] = equivalent[name]!.GetValue<string>().Replace("USD", s_currencies[1 + (i % 3)], StringComparison.Ordinal);
            }
        }
    }
}
