using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Commands;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Conversion.Secrets;
using ConnectorSdk.Cli.Conversion.Statements;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;

namespace ConnectorSdk.Cli.Conversion;

/// <summary>Converts PowerShell scripts to C# that builds the same commands.</summary>
internal sealed class ScriptConverter(BuilderCatalog catalog, ConversionOptions options)
{
    /// <summary>Each pass marks at least one more part. A script that requires more passes has no convertible parts.</summary>
    private const int MaxPasses = 25;

    public ConvertedScript Convert(ScriptSource source)
    {
        var script = Script.Parse(source);
        Parser.ParseInput(source.Text, out var tokens, out _);
        var secrets = new SecretFlow(script.Ast, TakesSecret);
        var departures = new DepartureReader(script.Ast);
        var marks = new ConversionMarks();
        for (var pass = 1; ; pass++)
        {
            var (before, types, inputs) = (marks.Copy(), marks.TypeCount, marks.Inputs);
            var code = new Pass(script, tokens, secrets, departures, catalog, options, marks).Run();
            if (pass == MaxPasses
                || (marks.Count == before.Count && marks.TypeCount == types && marks.Inputs.SetEquals(inputs)))
            {
                return code;
            }

            marks = marks.TypeCount > types ? before.WithTypesOf(marks) : marks;
        }
    }

    private bool TakesSecret(string cmdlet, string parameter)
        => catalog.Find(cmdlet)?.Find(parameter)?.Shape.Type is { } type
            && (type.EndsWith("CmdletCredential", StringComparison.Ordinal)
                || type.EndsWith("SecureString", StringComparison.Ordinal));

    private sealed class Pass(
        Script script, Token[] tokens, SecretFlow secrets, DepartureReader departures, BuilderCatalog catalog,
        ConversionOptions options, ConversionMarks marks)
    {
        private readonly CodeNames _names = new([.. ProgramFrame.Reserved, .. catalog.Nouns]);
        private readonly CommandCarrier _carrier = new(options.IsSnippet);
        private readonly ProgramInputs _inputs = new();

        public ConvertedScript Run()
        {
            var rows = new RowTypes(_names);
            var scope = new CodeScope(function: null, new ScriptNames(script.Ast, secrets), marks, _names, _inputs);
            var expressions = new ExpressionConverter(scope, rows, catalog.Has);
            var plans = new SplatPlans(script, catalog, marks);
            var commands = new CommandConverter(script, catalog, plans, expressions, _carrier);
            var parts = new ConversionParts(
                script, scope, expressions, commands, new CommentQueue(tokens), new LocalFunctions(), _inputs,
                new Departures(departures, marks));
            List<CodeStatement> opening = [.. Opening(parts)];
            var statements = new StatementConverter(parts).ConvertBlock(StatementsOf(script.Ast), int.MaxValue);
            marks.Inputs = _inputs.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
            return new ConvertedScript(
                Write([.. opening, .. _inputs.Declare(), new CodeBlank(), .. statements], rows), script.Commands.Count,
                    marks.Count);
        }

        private IEnumerable<CodeStatement> Opening(ConversionParts parts)
        {
            var start = script.Ast.ParamBlock?.Extent.StartOffset ?? 0;
            foreach (var comment in parts.Comments.TakeBefore(start))
            {
                yield return new CodeComment(CommentQueue.TextOf(comment));
            }

            foreach (var statement in new ScriptParameters(parts).Declare(script.Ast.ParamBlock))
            {
                yield return statement;
            }
        }

        private static IReadOnlyList<StatementAst> StatementsOf(ScriptBlockAst script)
            => [.. new[] { script.BeginBlock, script.ProcessBlock, script.EndBlock }.OfType<NamedBlockAst>()
                .SelectMany(block => block.Statements)];

        private string Write(IReadOnlyList<CodeStatement> statements, RowTypes rows)
        {
            var used = rows.All;
            List<CodeStatement> code = [.. statements];
            if (!options.IsSnippet && statements.All(statement => statement is CodeComment or CodeBlank))
            {
                code.AddRange([new CodeBlank(), new CodeLine("return;") { Trailing = "Nothing of the script is converted." }]);
            }

            if (!options.IsSnippet
                && CodeWriter.Write(code, _ => "").Contains(CommandCarrier.Method + "(", StringComparison.Ordinal))
            {
                code.AddRange([new CodeBlank(), .. CommandCarrier.Support]);
            }

            code.AddRange(used.Where(row => row.IsOfFile).SelectMany(ProgramFrame.Reader));
            code.AddRange(used.Count == 0 ? [] : [new CodeBlank(), .. used.Select(ProgramFrame.Record)]);
            var text = CodeWriter.Write(code, secrets.Literals.Hide);
            return options.IsSnippet ? text : ProgramFrame.Imports(text, options.Namespace) + "\n"
                + UnusedCode.Pragma(code) + text;
        }
    }
}
