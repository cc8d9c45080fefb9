using DealNews.Json;

namespace DealNews.Testing;

/// <summary>Draws single records that refer to the whole cast.</summary>
internal sealed class SingleDraw(Draw draw, DealNewsJsonOptions? options)
{
    private const int Attempts = 8;
    private const int PercentWithFactReferences = 40;

    public Extensible Record(Type type)
    {
        var records = new RecordDraw(draw, Cast.Whole, isExtended: false);
        var mending = new Mending(records, record => Findings.Of(record, options));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var record = mending.Mend(records.Record(type));
            if (mending.PointersOf(record).Count == 0)
            {
                return WithFactReferences(record);
            }
        }

        return MinimalRecord.Of(type, options);
    }

    private Extensible WithFactReferences(Extensible record) =>
        RecordShape
            .Of(record)
            .Members.Where(static member => member.IsFactReference)
            .Where(_ => draw.Chance(PercentWithFactReferences))
            .Aggregate(
                record,
                (changed, member) =>
                    RecordShape.Of(record).With(changed, member, member.Of([draw.From(DealNewsGen.FactId)]))
            );
}
