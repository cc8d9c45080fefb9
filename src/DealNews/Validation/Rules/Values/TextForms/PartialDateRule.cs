namespace DealNews.Validation;

/// <summary>DN1030. Generated code calls <see cref="PartialDate.Check(ReadOnlySpan{char})"/> for each value.</summary>
internal static class PartialDateRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1030",
        "A date is not EDTF, does not exist in the calendar, or is an interval that ends before it starts; or a point "
            + "in time has no offset from UTC."
    );
}
