using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Phrases;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Generates phrases that match a pattern, in the format of <see cref="SamplePhrase"/>. It parses patterns independently of the
/// product, so that it can test the product's parser.
/// </summary>
internal sealed class PatternSamples
{
    private static readonly Gen<string> _word = SampleWords.AnyOf("red", "lamps", "Ann", "5", "of");
    private readonly Queue<string> _parts;

    private PatternSamples(string pattern)
        => _parts = new Queue<string>(
            Regex.Matches(PatternClasses.Expand(pattern), @"[\[\]()|]|[^\s\[\]()|]+").Select(part => part.Value));

    public static Gen<string> Of(string pattern) => new PatternSamples(pattern).ReadSequence();

    private static Gen<string> Join(Gen<string> left, Gen<string> right)
        => Gen.Select(left, right, (a, b) => $"{a} {b}".Trim());

    private static Gen<string> Slot(string part) => part switch
    {
        "{A}" or "{B}" or "{C}" => SampleWords.AnyOf("@Label", "@Owner|Fast", "@Fast&Slow"),
        "{N}" or "{M}" => SampleWords.AnyOf("5", "1,860", "20 KB", "1 byte"),
        "{V}" or "{W}" => _word.Array[1, 3].Select(words => string.Join(" ", words)),
        "{X}" => _word.Array[0, 3].Select(words => string.Join(" ", words)),
        "{=}" => Gen.Const("@="),
        "{this}" => Gen.Const("@Label"),
        "{left}" => Gen.Const("("),
        "{right}" => Gen.Const(")"),
        _ => Gen.Const(part),
    };

    private Gen<string> ReadSequence()
    {
        var sequence = Gen.Const("");
        while (_parts.TryPeek(out var part) && part is not ("]" or ")" or "|"))
        {
            _parts.Dequeue();
            sequence = Join(sequence, part is "[" or "(" ? ReadChoice(isOptional: part == "[") : Slot(part));
        }

        return sequence;
    }

    private Gen<string> ReadChoice(bool isOptional)
    {
        List<Gen<string>> choices = [ReadSequence()];
        while (_parts.Dequeue() == "|")
        {
            choices.Add(ReadSequence());
        }

        return Gen.OneOf([.. choices, .. isOptional ? new[] { Gen.Const("") } : []]);
    }
}
