using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits the file of a noun: a class with the builders of its cmdlets and the enums that they share.</summary>
internal static class NounEmitter
{
    /// <param name="builders">The noun's cmdlets, in the order of the code. Nouns that differ by case get a class each.</param>
    /// <param name="options">The project's options.</param>
    public static string Emit(IEnumerable<BuilderModel> builders, EmitOptions options)
    {
        var writer = SourceFile.Begin(options, builders.Any(static builder => builder.Enums.Count > 0));

        // Without a modifier, the class is internal, and a user-declared part can make it public.
        var modifier = options.IsPublic ? "public " : "";
        foreach (var noun in builders.GroupBy(static builder => builder.Noun))
        {
            var cmdlets = noun.Select(builder => XmlText.Code(builder.Cmdlet)).Distinct(StringComparer.Ordinal);
            writer.Line($"/// <summary>Creates builders for {string.Join(", ", cmdlets)}.</summary>");
            writer.Line($"{modifier}static partial class {noun.Key}").Open();
            var result = ResultModelFactory.Create([.. noun]);
            foreach (var builder in noun)
            {
                BuilderEmitter.Emit(writer, builder, options, hasResult: result?.IsReturnedBy(builder) == true);
            }

            if (result is not null)
            {
                ResultEmitter.Emit(writer, result, options);
            }

            foreach (var declaration in EnumDeclaration.Merge(noun.SelectMany(builder => builder.Enums)))
            {
                EnumEmitter.Emit(writer, declaration);
            }

            writer.Close();
        }

        return SourceFile.End(writer);
    }
}
