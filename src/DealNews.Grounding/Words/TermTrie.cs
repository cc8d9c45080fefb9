using System.Runtime.CompilerServices;

namespace DealNews.Grounding;

/// <summary>
/// Finds the longest term that begins at a place of a text or, with the words stored backwards, that ends there.
/// </summary>
/// <remarks>
/// A blank in a term matches any run of blanks. Characters are compared folded (<see cref="Glyph.Fold"/>).
/// </remarks>
internal sealed class TermTrie
{
    private readonly bool _backwards;

    // The node of each first character, also of those that are not folded.
    private readonly ushort[] _roots = new ushort[char.MaxValue + 1];
    private readonly Node[] _nodes;

    // The children of all nodes; those of one node are adjacent.
    private readonly char[] _letters;
    private readonly ushort[] _targets;

    public TermTrie(IEnumerable<KeyValuePair<string, Term>> entries, bool backwards)
    {
        _backwards = backwards;
        var branch = new Branch();
        var count = 1;
        foreach (var (word, term) in entries)
        {
            var at = branch;
            for (var i = 0; i < word.Length; i++)
            {
                at = at.Child(Glyph.Fold(word[backwards ? word.Length - 1 - i : i]), ref count);
            }

            at.Terms.Add(term);
        }

        _nodes = new Node[count];
        _letters = new char[count];
        _targets = new ushort[count];
        Flatten(branch);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            _roots[c] = _roots[Glyph.Fold((char)c)];
        }
    }

    /// <summary>Returns whether a term with one of the roles can begin with a character.</summary>
    public bool CanStart(char c, TermRole roles) =>
        _roots[c] is var root and not 0 && (_nodes[root].Below & roles) != 0;

    /// <summary>
    /// Returns the longest term with one of the roles that begins at <paramref name="at"/> (backwards: ends there), or
    /// null.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="edge">The other end of the term; <paramref name="at"/> if there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Term? Match(ReadOnlySpan<char> text, int at, TermRole roles, out int edge)
    {
        edge = at;
        var first = _backwards ? at - 1 : at;
        // Most places have no such term.
        return
            first >= 0
            && first < text.Length
            && _roots[text[first]] is var root and not 0
            && (_nodes[root].Below & roles) != 0
            ? MatchFrom(root, text, at, roles, out edge)
            : null;
    }

    private Term? MatchFrom(int index, ReadOnlySpan<char> text, int at, TermRole roles, out int edge)
    {
        edge = at;
        Term? best = null;
        var step = _backwards ? -1 : 1;
        var i = _backwards ? at - 1 : at;
        while (index != 0)
        {
            ref readonly var node = ref _nodes[index];
            if ((node.Below & roles) == 0)
            {
                break;
            }

            i += step;
            if ((node.Roles & roles) != 0 && Choose(node.Terms, text, at, i, roles) is { } term)
            {
                best = term;
                edge = _backwards ? i + 1 : i;
            }

            if (i < 0 || i >= text.Length)
            {
                break;
            }

            var c = Glyph.Fold(text[i]);
            index = ChildOf(node, c);
            if (c == ' ')
            {
                // The step at the start of the loop skips the last blank.
                i = _backwards ? Glyph.SkipBlanksBack(text, i + 1) : Glyph.SkipBlanks(text, i) - 1;
            }
        }

        return best;
    }

    // Nearly all nodes have so few children that a loop is faster than a search. The children are sorted.
    private int ChildOf(in Node node, char letter)
    {
        var letters = _letters.AsSpan(node.FirstChild, node.Children);
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] >= letter)
            {
                return letters[i] == letter ? _targets[node.FirstChild + i] : 0;
            }
        }

        return 0;
    }

    private Term? Choose(Term[] terms, ReadOnlySpan<char> text, int at, int i, TermRole roles)
    {
        var word = _backwards ? text[(i + 1)..at] : text[at..i];
        // Rejects a match that splits a word: one that ends inside a word or, when searching backwards, begins inside
        // one. In Hangul, only the start is checked, because particles follow a term without a space.
        int outer = i,
            inner = _backwards ? i + 1 : i - 1;
        var cutsWord = outer >= 0 && outer < text.Length && Glyph.AreOneWord(text[outer], text[inner]);
        var cutsHangul = cutsWord && Glyph.IsHangul(text[inner]);
        foreach (var term in terms)
        {
            if ((term.Role & roles) == 0 || (cutsWord && (!cutsHangul || _backwards || term.IsWholeWord)))
            {
                continue;
            }

            if (term.ExactText is { } exact && !word.SequenceEqual(exact))
            {
                continue;
            }

            return term;
        }

        return null;
    }

    private void Flatten(Branch root)
    {
        int next = 1,
            edge = 1;
        var open = new Queue<(Branch Branch, int Index)>();
        open.Enqueue((root, 0));
        var order = new List<(int Parent, int Index)>();
        while (open.TryDequeue(out var entry))
        {
            (var branch, var index) = entry;
            _nodes[index] = new Node(branch, edge);
            foreach (var (letter, child) in branch.Children)
            {
                if (index == 0)
                {
                    _roots[letter] = (ushort)next;
                }
                else
                {
                    (_letters[edge], _targets[edge++]) = (letter, (ushort)next);
                }

                order.Add((index, next));
                open.Enqueue((child, next++));
            }
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            _nodes[order[i].Parent].Below |= _nodes[order[i].Index].Below;
        }
    }

    private struct Node(Branch branch, int firstChild)
    {
        public readonly int FirstChild = firstChild;
        public readonly int Children = branch.Children.Count;
        public readonly Term[] Terms = [.. branch.Terms];
        public readonly TermRole Roles = branch.Roles;

        /// <summary>The roles of the node and its descendants.</summary>
        public TermRole Below = branch.Roles;
    }

    /// <summary>A node of the trie during construction.</summary>
    private sealed class Branch
    {
        public SortedDictionary<char, Branch> Children { get; } = [];

        public List<Term> Terms { get; } = [];

        public TermRole Roles => Terms.Aggregate(TermRole.None, (roles, term) => roles | term.Role);

        public Branch Child(char letter, ref int count)
        {
            if (!Children.TryGetValue(letter, out var child))
            {
                Children.Add(letter, child = new Branch());
                count++;
            }

            return child;
        }
    }
}
