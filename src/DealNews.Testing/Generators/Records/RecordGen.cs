using CsCheck;

namespace DealNews.Testing;

/// <summary>Generators of records that refer to one cast.</summary>
/// <param name="cast">The entities to refer to.</param>
/// <param name="isExtended">Whether to generate unknown terms, members and kinds of fact.</param>
internal sealed partial class RecordGen(Cast cast, bool isExtended)
{
    /// <summary>Generators of records without unknown content that refer to the whole cast.</summary>
    public static RecordGen Valid { get; } = new(Cast.Whole, isExtended: false);

    private Gen<AdditionalProperties> Additional =>
        isExtended
            ? Gen.Frequency(
                (4, (IGen<AdditionalProperties>)Gen.Const(default(AdditionalProperties))),
                (1, DealNewsGen.AdditionalProperties)
            )
            : Gen.Const(default(AdditionalProperties));

    private Gen<EntityId> CompanyId => Gen.OneOf(cast.Companies);

    private Gen<EntityId> ProjectId => Gen.OneOf(cast.Projects);

    private Gen<EntityId> Anyone => Gen.OneOf([.. cast.Everyone]);

    private Gen<EntityId> Undertaking => Gen.OneOf([.. cast.Companies, .. cast.Projects]);

    private Gen<ValueList<EntityId>> Several(int least) =>
        Gen.Shuffle(cast.Everyone.ToArray(), least, 3).Select(static ids => ids.ToValueList());

    private Gen<T> Terms<T>(Gen<T> known)
        where T : struct, IParsable<T> =>
        isExtended
            ? Gen.Frequency(
                (6, (IGen<T>)known),
                (1, Gen.OneOf("leaked", "보류", "x:new").Select(static text => T.Parse(text, null)))
            )
            : known;

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : struct => gen.Nullable(0.6);

    private static Gen<T?> OptionalRecord<T>(Gen<T> gen)
        where T : class => gen.Null(0.6)!;

    // The default value is a term too, but is not written.
    private static Gen<T> OrDefault<T>(Gen<T> terms)
        where T : struct => Gen.Frequency((1, (IGen<T>)Gen.Const(default(T))), (1, terms));

    /// <summary>Generates one record for each item, in order.</summary>
    private static Gen<ValueList<TRecord>> Each<TItem, TRecord>(
        ValueList<TItem> items,
        Func<TItem, Gen<TRecord>> recordOf
    ) =>
        items.Aggregate(
            Gen.Const(default(ValueList<TRecord>)),
            (all, item) =>
                Gen.Select(all, recordOf(item), static (before, record) => (ValueList<TRecord>)[.. before, record])
        );

    private static Gen<ValueList<T>> List<T>(Gen<T> gen, int least, int most) =>
        gen.Array[least, most].Select(static items => items.ToValueList());

    private Gen<T> Extend<T>(Gen<T> record)
        where T : Extensible =>
        isExtended
            ? Gen.Select(
                record,
                Additional,
                static (record, additional) => record with { AdditionalProperties = additional }
            )
            : record;
}
