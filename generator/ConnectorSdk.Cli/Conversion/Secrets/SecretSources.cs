using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Conversion.Secrets;

/// <summary>Finds the values in a script that are used as a secret.</summary>
internal sealed partial class SecretSources(ScriptIndex index, Func<string, string, bool> isSecretParameter)
{
    public IEnumerable<Ast> Find()
        => index.Nodes.SelectMany(Of)
            .Concat(index.EntryNames.Where(SecretText.IsName).SelectMany(index.EntriesOf))
            .Concat(index.EntryNames.Where(name => Credential().IsMatch(name)).SelectMany(index.EntriesOf).SelectMany(Written))
            .Concat(index.VariableNames.Where(name => LiteralName().IsMatch(name)).SelectMany(index.ValuesOf)
                .Where(value => value.Parent is not ForEachStatementAst).SelectMany(Written));

    public static bool IsSecureString(CommandAst command)
        => command.GetCommandName()?.Equals("ConvertTo-SecureString", StringComparison.OrdinalIgnoreCase) == true;

    private IEnumerable<Ast> Of(Ast node) => node switch
    {
        CommandAst command => OfCommand(command),
        InvokeMemberExpressionAst { Member: StringConstantExpressionAst { Value: var name }, Arguments: { } arguments } call
            => name.Equals("AppendChar", StringComparison.OrdinalIgnoreCase) ? arguments
                : name.Equals("new", StringComparison.OrdinalIgnoreCase) && call.Expression is TypeExpressionAst type
                    && IsCredential(type.TypeName.Name) ? arguments.Skip(1)
                : [],
        _ => [],
    };

    private IEnumerable<Ast> OfCommand(CommandAst command)
    {
        var name = command.GetCommandName() ?? "";
        var elements = command.CommandElements.Skip(1).ToList();
        return elements.SelectMany((element, i) => OfArgument(name, elements, i, element))
            .Concat(IsSecureString(command) ? elements.OfType<ExpressionAst>().Concat(Before(command)) : [])
            .Concat(name.Equals("New-Object", StringComparison.OrdinalIgnoreCase)
                && elements.Exists(element => IsCredential(element.Extent.Text.Trim('\'', '"'))) ? Constructed(elements) : [])
            .Concat(NetCommand().IsMatch(command.Extent.Text) ? elements.Where(element
                => element is ExpressionAst && !NetWord().IsMatch(element.Extent.Text)) : []);
    }

    private IEnumerable<Ast> OfArgument(string command, List<CommandElementAst> elements, int place, CommandElementAst element)
    {
        var next = elements.ElementAtOrDefault(place + 1) as ExpressionAst;
        return element switch
        {
            CommandParameterAst name when (name.Argument ?? next) is { } value
                => SecretText.IsName(name.ParameterName) ? [value]
                    : Credential().IsMatch(name.ParameterName) || isSecretParameter(command, name.ParameterName)
                        ? Written(value)
                    : [],
            StringConstantExpressionAst { Value: var word } when word.StartsWith('-') && next is not null
                && SecretText.IsName(word.TrimStart('-').Replace('-', '_')) => [next],
            _ => [],
        };
    }

    /// <summary>Skips the user name, which comes first and isn't a secret.</summary>
    private static IEnumerable<Ast> Constructed(List<CommandElementAst> elements)
        => elements.SelectMany(element => element.FindAll(node => node is ArrayLiteralAst, false)).Cast<ArrayLiteralAst>()
            .SelectMany(list => list.Elements.Skip(1));

    private static IEnumerable<Ast> Before(CommandAst command)
        => command.Parent is PipelineAst pipeline ? pipeline.PipelineElements.TakeWhile(element => element != command) : [];

    /// <summary>Gets the literal values. A credential from a command has no text.</summary>
    private IEnumerable<Ast> Written(Ast value) => value switch
    {
        VariableExpressionAst variable => index.ValuesOf(Variables.VariableAssignments.NameOf(variable))
            .Where(IsWritten),
        _ => IsWritten(value) ? [value] : [],
    };

    private static bool IsWritten(Ast value) => value switch
    {
        CommandExpressionAst only => IsWritten(only.Expression),
        PipelineAst { PipelineElements: [CommandExpressionAst only] } => IsWritten(only.Expression),
        ParenExpressionAst paren => IsWritten(paren.Pipeline),
        _ => value is ConstantExpressionAst or ExpandableStringExpressionAst or HashtableAst or ArrayLiteralAst
            or ArrayExpressionAst or BinaryExpressionAst or ConvertExpressionAst { Child: ConstantExpressionAst or HashtableAst },
    };

    private static bool IsCredential(string type)
        => type.EndsWith("PSCredential", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("NetworkCredential", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("credentials?$|creds?$", RegexOptions.IgnoreCase)]
    private static partial Regex Credential();

    /// <summary>Many variables with these names aren't secret, so only their literal values count.</summary>
    [GeneratedRegex("^key$|credentials?$|creds?$", RegexOptions.IgnoreCase)]
    private static partial Regex LiteralName();

    [GeneratedRegex(@"^(net(\.exe)?\s+use|cmdkey(\.exe)?)\s", RegexOptions.IgnoreCase)]
    private static partial Regex NetCommand();

    [GeneratedRegex(@"^(use|\*|[a-z]:|['""]?\\\\.*|/.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex NetWord();
}
