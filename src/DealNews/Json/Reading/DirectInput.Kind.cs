namespace DealNews.Json;

// Finds the kind of a fact, at any position in the object.
internal ref partial struct DirectInput
{
    public string? FindKind()
    {
        // Usually the kind comes first.
        var start = "{\"kind\":\""u8;
        if (_json[_at..].StartsWith(start))
        {
            var text = _json[(_at + start.Length)..];
            var length = PlainRun.IndexOfOther(text);
            if (length >= 0 && text[length] == '"' && _strings.Read(text[..length]) is { } first)
            {
                return first;
            }
        }

        var ahead = this;
        var cursor = new MemberCursor(0);
        if (ahead.Start('{'))
        {
            while (ahead.NextNameStart(ref cursor) && ahead.TryTakePlainName(out var name))
            {
                if (name.SequenceEqual("kind"u8) && ahead.ReadText() is { } kind)
                {
                    return kind;
                }

                ahead.SkipValue();
            }
        }

        Fail();
        return null;
    }

    /// <summary>Skips a value to look ahead. The value is checked later, when it is read.</summary>
    private void SkipValue()
    {
        switch (Peek())
        {
            case '"':
                SkipText();
                break;
            case '{' or '[':
                SkipStructure();
                break;
            default:
                GoTo(_json[_at..].IndexOfAny(",}]"u8));
                break;
        }
    }

    // Byte by byte: there are only a few between two texts.
    private void SkipStructure()
    {
        var depth = 0;
        while (_at < _json.Length)
        {
            switch ((char)_json[_at])
            {
                case '"':
                    SkipText();
                    continue;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
            }

            _at++;
            if (depth == 0)
            {
                return;
            }
        }

        Fail();
    }

    private void SkipText()
    {
        _at++;
        while (GoTo(PlainRun.IndexOfOther(_json[_at..])))
        {
            switch ((char)_json[_at])
            {
                case '"':
                    _at++;
                    return;
                case '\\':
                    // Also skips the escaped character.
                    _at = Math.Min(_at + 2, _json.Length);
                    break;
                default:
                    Fail();
                    return;
            }
        }
    }

    private bool GoTo(int distance)
    {
        if (distance < 0)
        {
            return Fail();
        }

        _at += distance;
        return true;
    }
}
