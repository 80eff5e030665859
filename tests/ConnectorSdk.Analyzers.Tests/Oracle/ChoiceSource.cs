namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Returns the choices that a program is written from, and then the simplest choice, 0.</summary>
internal sealed class ChoiceSource(IReadOnlyList<int> choices)
{
    private int _next;

    public IReadOnlyList<int> All => choices;

    public bool IsUsedUp => _next >= choices.Count;

    /// <summary>Gets a number from 0 to the bound, excluding the bound.</summary>
    public int Next(int bound) => IsUsedUp ? 0 : choices[_next++] % bound;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
