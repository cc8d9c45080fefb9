namespace DealNews.Grounding;

/// <summary>Finds the longest term at a place in a text, forwards or, with the words stored backwards, the longest that ends there.</summary>
/// <remarks>A blank in a term stands for any run of blanks; letters are compared folded (<see cref="Glyph.Fold"/>).</remarks>
internal sealed class TermTrie
{
    private readonly bool backwards;
    private readonly ushort[] roots = new ushort[char.MaxValue + 1];
    private readonly List<Node> nodes = [new(' ')];

    public TermTrie(bool backwards) => this.backwards = backwards;

    public void Add(string word, Term term)
    {
        int node = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = Glyph.Fold(word[backwards ? word.Length - 1 - i : i]);
            node = i == 0 ? Root(c) : Child(node, c, create: true);
        }

        nodes[node].Terms = [.. nodes[node].Terms, term];
        nodes[node].Roles |= term.Role;
    }

    /// <summary>Whether a term can begin with the character as it stands in a text.</summary>
    public bool CanStart(char c) => roots[Glyph.Fold(c)] != 0;

    /// <summary>Whether a term with one of the roles can begin with the character.</summary>
    public bool CanStart(char c, TermRole roles) => roots[Glyph.Fold(c)] is var root and not 0 && (nodes[root].Below & roles) != 0;

    /// <summary>Works out what can follow each node; called once, after the last <see cref="Add"/>.</summary>
    public void Complete()
    {
        // Children always have higher numbers than their parents.
        for (int i = nodes.Count - 1; i > 0; i--)
        {
            Node node = nodes[i];
            node.Below |= node.Roles;
            if (node.Parent > 0)
                nodes[node.Parent].Below |= node.Below;
        }
    }

    /// <summary>The longest term with one of the roles that begins at <paramref name="at"/> (backwards: that ends before it), or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="roles">The roles wanted.</param>
    /// <param name="edge">The other end of the term found, else <paramref name="at"/>.</param>
    public Term? Match(ReadOnlySpan<char> text, int at, TermRole roles, out int edge)
    {
        edge = at;
        Term? best = null;
        int step = backwards ? -1 : 1;
        int i = backwards ? at - 1 : at;
        if (i < 0 || i >= text.Length)
            return null;
        int node = roots[Glyph.Fold(text[i])];
        while (node != 0 && (nodes[node].Below & roles) != 0)
        {
            i += step;
            if ((nodes[node].Roles & roles) != 0 && Choose(nodes[node].Terms, text, at, i, roles) is { } term)
            {
                best = term;
                edge = backwards ? i + 1 : i;
            }

            if (i < 0 || i >= text.Length)
                break;
            char c = Glyph.Fold(text[i]);
            node = Child(node, c, create: false);
            if (c == ' ')
            {
                // The step at the head of the loop leaves the last of the blanks.
                i = backwards ? Glyph.SkipBlanksBack(text, i + 1) : Glyph.SkipBlanks(text, i) - 1;
            }
        }

        return best;
    }

    private Term? Choose(Term[] terms, ReadOnlySpan<char> text, int at, int i, TermRole roles)
    {
        ReadOnlySpan<char> word = backwards ? text[(i + 1)..at] : text[at..i];
        // A term that ends (backwards: begins) in the middle of a word is another word; in Hangul only its beginning tells.
        int outer = i, inner = backwards ? i + 1 : i - 1;
        bool cutsWord = outer >= 0 && outer < text.Length && Glyph.AreOneWord(text[outer], text[inner]);
        bool cutsHangul = cutsWord && Glyph.IsHangul(text[inner]);
        foreach (Term term in terms)
        {
            if ((term.Role & roles) == 0 || (cutsWord && (!cutsHangul || backwards || term.IsWholeWord)))
                continue;
            if (term.ExactText is { } exact && !word.SequenceEqual(exact))
                continue;
            return term;
        }

        return null;
    }

    private int Root(char c)
    {
        if (roots[c] == 0)
        {
            roots[c] = (ushort)nodes.Count;
            nodes.Add(new Node(c));
        }

        return roots[c];
    }

    private int Child(int parent, char c, bool create)
    {
        Node node = nodes[parent];
        for (int i = 0; i < node.Children.Length; i++)
        {
            if (node.Children[i].Letter == c)
                return node.Children[i].Node;
        }

        if (!create)
            return 0;
        node.Children = [.. node.Children, (c, nodes.Count)];
        nodes.Add(new Node(c) { Parent = parent });
        return nodes.Count - 1;
    }

    private sealed class Node(char letter)
    {
        public char Letter { get; } = letter;

        public int Parent { get; init; }

        public (char Letter, int Node)[] Children { get; set; } = [];

        public Term[] Terms { get; set; } = [];

        public TermRole Roles { get; set; }

        public TermRole Below { get; set; }
    }
}
