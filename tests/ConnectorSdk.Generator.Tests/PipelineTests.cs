using System.Reflection;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The outputs of the steps compare by value and keep no part of a compilation alive.</summary>
public sealed class PipelineTests
{
    private static readonly IReadOnlyList<Type> _models =
    [
        .. new[] { typeof(CompiledSpec).Assembly, typeof(BuilderModel).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("ConnectorSdk", StringComparison.Ordinal) == true
                && !type.ContainsGenericParameters
                && !type.IsByRefLike
                && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)),
    ];

    [Fact]
    public void No_model_holds_a_compilation_a_symbol_or_a_syntax_tree()
    {
        Assert.Contains(typeof(CompiledSpec), _models);
        Assert.Contains(typeof(BuilderModel), _models);
        Assert.Empty(
            from model in _models
            from field in model.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            from type in Parts(field.FieldType)
            where type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true
                && type != typeof(SourceText)
                && type != typeof(LinePositionSpan)
            select $"{model.Name}.{field.Name}");
    }

    [Theory]
    [InlineData("New-OutboundConnector.md")]
    [InlineData("New-SendConnector.md")]
    public void One_text_read_twice_gives_equal_models(string file)
    {
        var (first, second) = (Compile(file), Compile(file));

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    private static CompiledSpec Compile(string file)
        => SpecCompilation.Compile(
            new SpecFile(new InputFile(file, SourceText.From(SharedDocuments.Spec(file))), null),
            new SentenceFilter(SentenceFilter.ForDocument));

    private static IEnumerable<Type> Parts(Type type)
        => type.GetGenericArguments().SelectMany(Parts).Append(type.GetElementType() ?? type);
}
