using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts properties and methods: columns of records, and .NET members with the same meaning in C#.</summary>
internal sealed class Members(ExpressionConverter converter)
{
    private static readonly Dictionary<string, (string Code, CodeType Type)> _statics = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Environment.MachineName"] = ("Environment.MachineName", CodeType.Text),
        ["Environment.UserName"] = ("Environment.UserName", CodeType.Text),
        ["Environment.NewLine"] = ("Environment.NewLine", CodeType.Text),
        ["String.Empty"] = ("\"\"", CodeType.Text),
        ["TimeSpan.Zero"] = ("TimeSpan.Zero", CodeType.TimeSpan),
        ["DateTime.Now"] = ("DateTime.Now", CodeType.DateTime),
        ["DateTime.Today"] = ("DateTime.Today", CodeType.DateTime),
        ["DateTime.UtcNow"] = ("DateTime.UtcNow", CodeType.DateTime),
    };

    /// <summary>Static methods and their argument types.</summary>
    private static readonly Dictionary<string, (string Code, CodeType Type, CodeKind[] Arguments)> _functions =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["String.IsNullOrEmpty"] = ("string.IsNullOrEmpty", CodeType.Boolean, [CodeKind.Text]),
            ["String.IsNullOrWhiteSpace"] = ("string.IsNullOrWhiteSpace", CodeType.Boolean, [CodeKind.Text]),
            ["TimeSpan.FromDays"] = ("TimeSpan.FromDays", CodeType.TimeSpan, [CodeKind.Integer]),
            ["TimeSpan.FromHours"] = ("TimeSpan.FromHours", CodeType.TimeSpan, [CodeKind.Integer]),
            ["TimeSpan.FromMinutes"] = ("TimeSpan.FromMinutes", CodeType.TimeSpan, [CodeKind.Integer]),
            ["TimeSpan.FromSeconds"] = ("TimeSpan.FromSeconds", CodeType.TimeSpan, [CodeKind.Integer]),
            ["File.ReadAllBytes"] = ("File.ReadAllBytes", CodeType.Bytes, [CodeKind.Text]),
            ["File.ReadAllText"] = ("File.ReadAllText", CodeType.Text, [CodeKind.Text]),
            ["File.ReadAllLines"] = ("File.ReadAllLines", CodeType.Texts, [CodeKind.Text]),
            ["File.Exists"] = ("File.Exists", CodeType.Boolean, [CodeKind.Text]),
            ["Path.Combine"] = ("Path.Combine", CodeType.Text, [CodeKind.Text, CodeKind.Text]),
        };

    /// <summary>String methods, which are the same in C#.</summary>
    private static readonly Dictionary<string, (string Name, CodeType Type, CodeKind[] Arguments)> _textMethods =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Trim"] = ("Trim", CodeType.Text, []),
            ["TrimStart"] = ("TrimStart", CodeType.Text, []),
            ["TrimEnd"] = ("TrimEnd", CodeType.Text, []),
            ["ToLower"] = ("ToLower", CodeType.Text, []),
            ["ToUpper"] = ("ToUpper", CodeType.Text, []),
            ["ToLowerInvariant"] = ("ToLowerInvariant", CodeType.Text, []),
            ["ToUpperInvariant"] = ("ToUpperInvariant", CodeType.Text, []),
            ["ToString"] = ("ToString", CodeType.Text, []),
            ["Replace"] = ("Replace", CodeType.Text, [CodeKind.Text, CodeKind.Text]),
            ["StartsWith"] = ("StartsWith", CodeType.Boolean, [CodeKind.Text]),
            ["EndsWith"] = ("EndsWith", CodeType.Boolean, [CodeKind.Text]),
            ["Contains"] = ("Contains", CodeType.Boolean, [CodeKind.Text]),
            ["Split"] = ("Split", CodeType.Texts, [CodeKind.Text]),
        };

    /// <summary>Methods of dates that take a whole number.</summary>
    private static readonly string[] _dateMethods = ["AddDays", "AddHours", "AddMinutes", "AddSeconds", "AddMonths", "AddYears"];

    public CodeValue Read(MemberExpressionAst member)
    {
        if (member.Member is not StringConstantExpressionAst { Value: var name })
        {
            throw new NotConvertibleException(
                $"The name of a member in {ExpressionConverter.Quote(member)} is known only at run time.");
        }

        if (member.Static)
        {
            return TypeOf(member) is { } type && _statics.TryGetValue($"{type}.{name}", out var known)
                ? new CodeValue(known.Code, known.Type)
                : throw Refuse(member);
        }

        var target = converter.Convert(member.Expression);
        return target.Kind switch
        {
            _ when target.IsError && Is(name, "Exception") => target,
            _ when target.IsError && Is(name, "Message") && IsException(member.Expression) => target with { IsError = false },
            CodeKind.Row => Column(target, name, member),
            CodeKind.Text when Is(name, "Length") => new CodeValue($"{target.Operand}.Length", CodeType.Integer),
            CodeKind.Texts or CodeKind.Rows when target.Items is null && (Is(name, "Count") || Is(name, "Length"))
                => new CodeValue($"{target.Operand}.Length", CodeType.Integer),
            _ => throw Refuse(member),
        };
    }

    public CodeValue Read(IndexExpressionAst index)
        => converter.Convert(index.Target) is { Kind: CodeKind.Row } row
            && converter.Convert(index.Index) is { Literal.Value: string name }
                ? Column(row, name, index)
                : throw Refuse(index);

    public CodeValue Call(InvokeMemberExpressionAst call, ExpressionPurpose purpose)
    {
        if (call.Member is not StringConstantExpressionAst { Value: var name })
        {
            throw new NotConvertibleException(
                $"The name of a member in {ExpressionConverter.Quote(call)} is known only at run time.");
        }

        if (call.Static)
        {
            return CallStatic(call, name, purpose);
        }

        var target = converter.Convert(call.Expression);
        return target.Kind == CodeKind.Text && _textMethods.TryGetValue(name, out var method)
                ? new CodeValue($"{target.Operand}.{method.Name}({Arguments(call, method.Arguments)})", method.Type)
            : target.Kind == CodeKind.DateTime && Is(name, "ToString") && call.Arguments is [var format]
                && converter.Convert(format) is { Literal.Value: string text } && IsCultureFree(text)
                ? new CodeValue($"{target.Operand}.ToString({TextLiteral.Of(text)}, CultureInfo.InvariantCulture)", CodeType.Text)
            : target.Kind == CodeKind.DateTime && Array.Find(_dateMethods, known => Is(known, name)) is { } add
                ? new CodeValue($"{target.Operand}.{add}({Arguments(call, [CodeKind.Integer])})", CodeType.DateTime)
            : target.Kind == CodeKind.Integer && Is(name, "ToString") && (call.Arguments?.Count ?? 0) == 0
                ? new CodeValue($"{target.Operand}.ToString(CultureInfo.InvariantCulture)", CodeType.Text)
            : throw Refuse(call);
    }

    /// <summary>Determines whether a format has only digits and signs that don't depend on the culture.</summary>
    public static bool IsCultureFree(string format)
        => format.Length > 1 && format.All(c => c is 'y' or 'M' or 'd' or 'H' or 'm' or 's' or '-' or '_' or '.' or ' ')
            && !format.Contains("MMM", StringComparison.Ordinal) && !format.Contains("ddd", StringComparison.Ordinal);

    private CodeValue CallStatic(InvokeMemberExpressionAst call, string name, ExpressionPurpose purpose)
    {
        var type = TypeOf(call);
        if (Is(name, "new") && type is not null && Is(type, "PSCredential"))
        {
            return converter.Commands.Credential(CommandValues.NameOf(purpose));
        }

        return type is not null && _functions.TryGetValue($"{type}.{name}", out var function)
            ? new CodeValue($"{function.Code}({Arguments(call, function.Arguments)})", function.Type)
            : throw Refuse(call);
    }

    private string Arguments(InvokeMemberExpressionAst call, CodeKind[] kinds)
    {
        IReadOnlyList<ExpressionAst> given = call.Arguments ?? (IReadOnlyList<ExpressionAst>)[];
        var arguments = given.Select(argument => converter.Convert(argument)).ToList();
        return arguments.Select(argument => argument.Kind).SequenceEqual(kinds)
            ? string.Join(", ", arguments.Select(argument => argument.Code))
            : throw Refuse(call);
    }

    private static bool IsException(ExpressionAst expression)
        => expression is MemberExpressionAst { Member: StringConstantExpressionAst { Value: var name } } && Is(name, "Exception");

    private static CodeValue Column(CodeValue row, string name, Ast place)
        => row.Type.Row!.Column(name) is { } column
            ? new CodeValue($"{row.Operand}.{column.Property}", column.Type)
            : throw new NotConvertibleException($"{ExpressionConverter.Quote(place)} reads an entry that the tables don't have.");

    /// <summary>Gets the last part of the type name, which is enough in C# with the usual namespaces.</summary>
    private static string? TypeOf(MemberExpressionAst member)
        => member.Expression is TypeExpressionAst type ? type.TypeName.Name[(type.TypeName.Name.LastIndexOf('.') + 1)..] : null;

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static NotConvertibleException Refuse(Ast expression)
        => new($"{ExpressionConverter.Quote(expression)} isn't converted.");
}
