using System.Globalization;
using DealNews.Json;

namespace DealNews.Tables;

/// <summary>Adds the rows of a fact. The generated code calls it for each value.</summary>
internal sealed partial class FactRows(TableSet tables, DealNewsJsonOptions options)
{
    private readonly Table _facts = tables["facts"];
    private readonly Table _amounts = tables["amounts"];
    private readonly Table _numbers = tables["numbers"];
    private readonly Table _participants = tables["participants"];
    private readonly Table _evidence = tables["evidence"];
    private readonly Table _links = tables["fact_links"];
    private readonly Table _texts = tables["fact_texts"];
    private readonly Table _specifications = tables["specifications"];
    private readonly ExtraMembers _extra = new();
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    private ValueList<Fact> _all;
    private int _index;

    private string Pointer => string.Create(CultureInfo.InvariantCulture, $"/facts/{_index}");

    /// <summary>Adds the rows of all facts of a document.</summary>
    public void Write(ValueList<Fact> facts)
    {
        _all = facts;
        _ids.Clear();
        for (_index = 0; _index < facts.Count; _index++)
        {
            if (facts[_index] is { } fact)
            {
                Write(fact);
            }
        }

        _all = default;
    }

    private void Write(Fact fact)
    {
        var start = tables.Hash.Start();
        _extra.Clear();
        _facts.Row().Key(tables.Key).Key(_index).Text(Clean(fact.Kind)).Key(null as string).Key(tables.PublishedAt);
        if (!FactWriter.TryWrite(this, fact))
        {
            FactWriter.TryWrite(this, ToUnknown(fact));
        }

        _facts.Text(FactColumns.Extra, Clean(_extra.ToJson()));
        _facts.Store(FactColumns.Hash, tables.Hash.End(start));
    }

    // The tables treat application-defined kinds as unknown, as every other reader does.
    private Fact ToUnknown(Fact fact) =>
        DealNewsJson.Deserialize(DealNewsJson.SerializeToUtf8Bytes(new ArticleFacts { Facts = [fact] }, options)).Facts[
            0
        ];

    public void Text(int column, string? value) => _facts.Text(FactColumns.First + column, Clean(value));

    public void Integer(int column, int? value) => _facts.Integer(FactColumns.First + column, value);

    public void Boolean(int column, bool value) => _facts.Boolean(FactColumns.First + column, value);

    public void Decimal(int column, string path, decimal? value)
    {
        if (value is { } number && !Fits(number, path, 0, 0))
        {
            _extra.Add(path, number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        _facts.Decimal(FactColumns.First + column, value);
    }

    public void Date(int edtf, int earliest, int latest, PartialDate? value)
    {
        if (value is { } date)
        {
            _facts.Text(FactColumns.First + edtf, Clean(date.Value));
            _facts.Date(FactColumns.First + earliest, date.Earliest);
            _facts.Date(FactColumns.First + latest, date.Latest);
        }
    }

    public void Entity(string role, int ordinal, int item, EntityId? entity, EntityId? onBehalfOf, string? actsAs)
    {
        if (entity is { } id)
        {
            Detail(_participants, role, ordinal, item)
                .Text(Clean(id.Value))
                .Text(Clean(onBehalfOf?.Value))
                .Text(Clean(actsAs));
        }
    }

    public void Link(string role, int ordinal, int item, FactId? target)
    {
        if (target is { } id)
        {
            Detail(_links, role, ordinal, item).Text(Clean(id.Value)).Integer(IndexOf(id.Value));
        }
    }

    public void Words(string role, int ordinal, int item, string? text)
    {
        if (text is not null)
        {
            Detail(_texts, role, ordinal, item).Text(null).Text(Clean(text)).Date(null).Date(null);
        }
    }

    public void Words(string role, int ordinal, int item, PartialDate? value)
    {
        if (value is { } date)
        {
            Detail(_texts, role, ordinal, item)
                .Text(null)
                .Text(Clean(date.Value))
                .Date(date.Earliest)
                .Date(date.Latest);
        }
    }

    /// <summary>Adds the texts of a language map; the item is the index of the language.</summary>
    public void Words(string role, int ordinal, int item, LanguageMap texts)
    {
        foreach (var (language, text) in texts.AsSpan())
        {
            Detail(_texts, role, ordinal, item++).Text(Clean(language.Value)).Text(Clean(text)).Date(null).Date(null);
        }
    }

    public void Evidence(ValueList<Evidence> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i] is { } passage)
            {
                _evidence
                    .Row()
                    .Key(tables.Key)
                    .Key(_index)
                    .Key(i)
                    .Text(Clean(passage.Exact))
                    .Text(Clean(passage.Prefix))
                    .Text(Clean(passage.Suffix))
                    .Integer(passage.Start)
                    .Integer(passage.End);
                Extra("evidence/*", i, 0, passage.AdditionalProperties);
            }
        }
    }

    public void Specifications(ValueList<Specification> specifications)
    {
        for (var i = 0; i < specifications.Count; i++)
        {
            if (specifications[i] is { } specification)
            {
                var number = specification.Value?.Number;
                var isFitting = number is not { } value || Fits(value, "specifications/*/value", i, 0);
                _specifications
                    .Row()
                    .Key(tables.Key)
                    .Key(_index)
                    .Key(i)
                    .Text(Clean(specification.Name))
                    .Decimal(isFitting ? number : null)
                    .Text(Clean(isFitting ? specification.Value?.Text : specification.Value?.ToString()))
                    .Text(Clean(specification.Unit));
                Extra("specifications/*", i, 0, specification.AdditionalProperties);
            }
        }
    }

    public void Extra(string path, int ordinal, int item, AdditionalProperties members) =>
        _extra.Add(path, ordinal, item, members);

    private Table Detail(Table table, string role, int ordinal, int item) =>
        table.Row().Key(tables.Key).Key(_index).Text(role).Integer(ordinal).Integer(item);

    private string? Clean(string? text) =>
        text is null || TableText.IsStorable(text) ? text : tables.Clean(text, Pointer);

    private bool Fits(decimal value, string path, int ordinal, int item)
    {
        if (DecimalColumn.Fits(value))
        {
            return true;
        }

        ReportUnfit(path, ordinal, item, value.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private void ReportUnfit(string path, int ordinal, int item, string value) =>
        tables.Report(
            TableCode.DoesNotFit,
            $"{Pointer}/{ExtraMembers.PathOf(path, ordinal, item)}",
            "The columns cannot represent this value completely. The row has it as text.",
            value
        );

    private int? IndexOf(string id)
    {
        if (_ids.Count == 0)
        {
            for (var i = 0; i < _all.Count; i++)
            {
                if (_all[i]?.Id is { } known)
                {
                    _ids.TryAdd(known.Value, i);
                }
            }
        }

        return _ids.TryGetValue(id, out var index) ? index : null;
    }
}
