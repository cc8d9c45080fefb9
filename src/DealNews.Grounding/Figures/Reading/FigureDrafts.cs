namespace DealNews.Grounding;

/// <summary>
/// A list of drafts in blocks. A long text has many drafts, and growing a single array would copy all of them.
/// </summary>
internal sealed class FigureDrafts
{
    private const int BlockSize = 128;
    private const int SmallestBlock = 4;

    private readonly List<FigureDraft[]> _blocks = [];

    public int Count { get; private set; }

    public ref FigureDraft this[int index] => ref _blocks[index / BlockSize][index % BlockSize];

    public void Add(in FigureDraft draft)
    {
        if (Count % BlockSize == 0)
        {
            // Most texts are short and have few figures.
            _blocks.Add(new FigureDraft[Count == 0 ? SmallestBlock : BlockSize]);
        }
        else if (Count == _blocks[0].Length)
        {
            var first = _blocks[0];
            Array.Resize(ref first, Count * 2);
            _blocks[0] = first;
        }

        this[Count++] = draft;
    }
}
