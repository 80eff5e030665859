namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Hands out the choices that a program is written from; the simplest choice, 0, once they are used up.</summary>
internal sealed class ChoiceSource(IReadOnlyList<int> choices)
{
    private int _next;

    public IReadOnlyList<int> All => choices;

    public bool IsUsedUp => _next >= choices.Count;

    /// <summary>A number from 0 up to, but without, the bound.</summary>
    public int Next(int bound) => IsUsedUp ? 0 : choices[_next++] % bound;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
