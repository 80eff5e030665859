using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>The numbers in the slots of a pattern.</summary>
internal static class Amounts
{
    /// <summary>
    /// Gets a number as rules write it: "2147483647 bytes" and "1,860" are plain numbers, and "50 megabytes" is 50MB.
    /// </summary>
    public static string Number(PatternMatch match, char slot) => Amount.At(match.Words(slot), 0)?.Written ?? "";
}
