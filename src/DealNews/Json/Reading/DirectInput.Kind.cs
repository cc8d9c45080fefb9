namespace DealNews.Json;

// The kind of a fact, wherever it stands.
internal ref partial struct DirectInput
{
    public string? FindKind()
    {
        // It comes first mostly.
        var start = "{\"kind\":\""u8;
        if (_json[_at..].StartsWith(start))
        {
            var text = _json[(_at + start.Length)..];
            var length = text.IndexOfAny(JsonText.EscapedBytes);
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

                ahead.PassOver();
            }
        }

        Fail();
        return null;
    }

    /// <summary>Passes over a value to look at what comes behind it; whether it is sound shows when it is read.</summary>
    private void PassOver()
    {
        switch (Peek())
        {
            case '"':
                PassOverText();
                break;
            case '{' or '[':
                PassOverStructure();
                break;
            default:
                GoTo(_json[_at..].IndexOfAny(",}]"u8));
                break;
        }
    }

    // Byte by byte: between two texts there are but a few.
    private void PassOverStructure()
    {
        var depth = 0;
        while (_at < _json.Length)
        {
            switch ((char)_json[_at])
            {
                case '"':
                    PassOverText();
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

    private void PassOverText()
    {
        _at++;
        while (GoTo(_json[_at..].IndexOfAny(JsonText.EscapedBytes)))
        {
            switch ((char)_json[_at])
            {
                case '"':
                    _at++;
                    return;
                case '\\':
                    // And what it escapes.
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
