namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    /// <summary>
    /// Returns whether a word ends at a place. In Korean, a particle, a hedge or certain nouns can be attached to it.
    /// </summary>
    private readonly bool IsWordEnd(int at)
    {
        if (at >= _text.Length || at == 0 || !Glyph.IsHangul(_text[at]) || !Glyph.IsHangul(_text[at - 1]))
        {
            return true;
        }

        const TermRole Followers =
            TermRole.Particle
            | TermRole.HedgeAfter
            | TermRole.Tail
            | TermRole.RangeMark
            | TermRole.RangeClose
            | TermRole.Change;
        if (_text[at] == _lexicon.Rules.PerSuffix)
        {
            return true;
        }

        return _lexicon.StartingAt(_text, at, Followers, out var end) switch
        {
            null => false,
            ParticleTerm particle => Fits(particle.After, _text[at - 1]) || IsWordEndAfter(at),
            HedgeTerm { IsStem: false } => end > at,
            _ => true,
        };
    }

    // A longer particle that does not fit can hide another term with the same start.
    private readonly bool IsWordEndAfter(int at) =>
        _lexicon.StartingAt(
            _text,
            at,
            TermRole.HedgeAfter | TermRole.Tail | TermRole.RangeMark | TermRole.RangeClose,
            out _
        )
            is not null;

    private static bool Fits(ParticlePlace place, char before)
    {
        var final = Glyph.FinalConsonant(before);
        return place switch
        {
            ParticlePlace.Vowel => final == 0,
            ParticlePlace.Consonant => final != 0,
            ParticlePlace.VowelOrRieul => final is 0 or 8,
            ParticlePlace.ConsonantButRieul => final is not (0 or 8),
            _ => true,
        };
    }

    private readonly bool IsAtClauseEnd(int at)
    {
        at = Glyph.SkipBlanks(_text, at);
        return at >= _text.Length
            || (!Glyph.IsLatin(_text[at]) && !Glyph.IsDigit(_text[at]) && !Glyph.IsHangul(_text[at]));
    }

    // The next word shows that it is a verb: "won the contract".
    private readonly bool IsFollowedByClause(int at) =>
        _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Clause, out _) is not null
        && (
            _lexicon.StartingAt(_text, Joined(at), TermRole.Per, out var end) is null
            || _lexicon.StartingAt(_text, Joined(end), TermRole.Unit, out _) is null
        );

    // "500 won to 71,000 won".
    private readonly bool IsFollowedByEnd(int at) =>
        _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.RangeMark, out var end) is not null
        && Glyph.SkipBlanks(_text, end) is var next
        && next < _text.Length
        && Glyph.IsDigit(_text[next]);

    private readonly int Joined(int at)
    {
        var next = Glyph.SkipBlanks(_text, at);
        if (!_lexicon.Rules.JoinsWithHyphen || next >= _text.Length || Glyph.Fold(_text[next]) != '-')
        {
            return next;
        }

        if (next > at && (next + 1 >= _text.Length || !Glyph.IsBlank(_text[next + 1])))
        {
            return next;
        }
        // Tokenized texts write "12 - cent".
        var after = next > at ? Glyph.SkipBlanks(_text, next + 1) : next + 1;
        return after < _text.Length && Glyph.IsLatin(_text[after]) ? after : next;
    }
}
