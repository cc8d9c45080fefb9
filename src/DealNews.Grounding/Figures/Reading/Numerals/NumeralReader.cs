namespace DealNews.Grounding;

/// <summary>
/// Reads one number with its scale, in words, digits or both: "1조4천억", "two hundred and fifty million", "3.5bn".
/// </summary>
internal ref partial struct NumeralReader
{
    private const TermRole Words =
        TermRole.Numeral | TermRole.Multiplier | TermRole.Scale | TermRole.Vague | TermRole.Infix | TermRole.PointWord;
    private const TermRole Powers = TermRole.Multiplier | TermRole.Scale;
    private const TermRole Measures = TermRole.CurrencyAfter | TermRole.Subunit | TermRole.Unit;
    private const TermRole AfterScale =
        Measures
        | Powers
        | TermRole.Numeral
        | TermRole.Infix
        | TermRole.Particle
        | TermRole.HedgeAfter
        | TermRole.Tail
        | TermRole.RangeMark
        | TermRole.RangeClose
        | TermRole.Change;
    private const int NoPower = 99;

    // In languages that compose digits, each scale is four digits above the last.
    private const int GroupDigits = 4;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly NumeralPlace _place;

    private Numeral _numeral;
    private decimal _total;
    private decimal _group;
    private decimal _pending;
    private bool _hasPending;
    private bool _isPendingDigits;
    private int _lastMultiplier = NoPower;
    private int _lastScale = NoPower;
    private int _coefficients;
    private bool _isTailWeak;
    private bool _isTailBare;
    private bool _isNative;

    private NumeralReader(Lexicon lexicon, ReadOnlySpan<char> text, int at, NumeralPlace place)
    {
        _lexicon = lexicon;
        _text = text;
        _place = place;
        _numeral = new Numeral
        {
            Start = at,
            End = at,
            IsUnderstood = true,
        };
    }

    /// <summary>Reads the number at a place; returns false if none begins there.</summary>
    public static bool TryRead(
        Lexicon lexicon,
        ReadOnlySpan<char> text,
        int at,
        NumeralPlace place,
        out Numeral numeral
    )
    {
        if (at >= text.Length || !CanStart(lexicon, text[at]))
        {
            numeral = new Numeral { Start = at, End = at };
            return false;
        }

        var reader = new NumeralReader(lexicon, text, at, place);
        NumeralReader strong = default;
        while (reader.TryReadElement(ref strong)) { }

        // Digits after a blank belong to the number only if a measure follows: "1만 2천 달러", not "5조 천안 공장".
        if (reader._isTailWeak && !reader.IsMeasured(strong.LastPower))
        {
            var isEnd = place == NumeralPlace.AfterCurrency && reader.IsAtEnd();
            if (!isEnd || strong.LastPower > GroupDigits)
            {
                reader = strong;
            }
            // "$5억 2025" can be one number or two.
            reader._numeral.IsUnderstood &= !isEnd || strong.LastPower <= GroupDigits;
        }

        numeral = reader.Finish();
        return numeral.End > at;
    }

    private static bool CanStart(Lexicon lexicon, char c) =>
        Glyph.IsDigit(c) || c == lexicon.Rules.DecimalMark || lexicon.CanStart(c, Words);

    private readonly bool HasCurrencyBefore => _place == NumeralPlace.AfterCurrency;

    private readonly bool IsAny => _numeral.End > _numeral.Start;

    private bool TryReadElement(ref NumeralReader strong)
    {
        var at = _numeral.End;
        var isHyphenated = false;
        if (IsAny)
        {
            at = Glyph.SkipBlanks(_text, at);
            if (
                at == _numeral.End
                && _lexicon.Rules.JoinsWithHyphen
                && at < _text.Length
                && Glyph.Fold(_text[at]) == '-'
            )
            {
                (at, isHyphenated) = (at + 1, true);
            }
        }

        if (at >= _text.Length)
        {
            return false;
        }

        var hasGap = at > _numeral.End && !isHyphenated;
        var mayBeWeak = hasGap && _coefficients > 0 && _lexicon.Rules.ComposesDigits && !_isTailWeak;
        if (mayBeWeak)
        {
            strong = this;
        }

        var isRead = StartsDigits(at) ? !isHyphenated && TryReadDigits(at) : TryReadWord(at, hasGap, isHyphenated);
        if (!isRead)
        {
            return false;
        }
        // Digits with their scale need no measure; other parts do.
        var isStrong = _isPendingDigits && !_hasPending && _lastMultiplier == NoPower;
        _isTailWeak = !isStrong && (_isTailWeak || mayBeWeak);

        return true;
    }

    private readonly int Joined(int at)
    {
        var next = Glyph.SkipBlanks(_text, at);
        return next == at && _lexicon.Rules.JoinsWithHyphen && at < _text.Length && Glyph.Fold(_text[at]) == '-'
            ? at + 1
            : next;
    }

    // Whether no unit or other word after the number makes it a number of its own.
    private readonly bool IsAtEnd()
    {
        var at = Glyph.SkipBlanks(_text, _numeral.End);
        var runsOn = at == _numeral.End && at < _text.Length && Glyph.IsHangul(_text[at]);
        return _lexicon.StartingAt(_text, at, TermRole.Unit | TermRole.DatePart | TermRole.Infix, out _) is null
            && (
                !runsOn
                || _lexicon.StartingAt(_text, at, TermRole.Particle | TermRole.HedgeAfter | TermRole.Tail, out _)
                    is not null
            );
    }

    private void Increase(ref decimal value, decimal by) =>
        _numeral.IsUnderstood &= PowersOfTen.TryAdd(value, by, out value);

    private Numeral Finish()
    {
        decimal rest = 0;
        if (_hasPending)
        {
            _numeral.IsUnderstood &= PowersOfTen.TryAdd(_group, _pending, out rest);
        }
        else
        {
            rest = _group;
        }

        _numeral.IsUnderstood &= PowersOfTen.TryAdd(_total, rest, out var value);
        _numeral.Value = value;
        // A scale after a scale is a mistake.
        if (_numeral.HasScale && !_lexicon.Rules.ComposesDigits)
        {
            _numeral.IsUnderstood &= !IsScaleWord(Joined(_numeral.End));
        }
        // In Korean, a syllable without a power is not a number: 이 원, 사 달러.
        if (
            _lexicon.Rules.ComposesDigits
            && !_numeral.HasDigits
            && !_numeral.HasMultiplier
            && !_numeral.HasScale
            && !IsCount(_numeral.End)
            && !_isNative
        )
        {
            _numeral.End = _numeral.Start;
        }

        return _numeral;
    }
}
