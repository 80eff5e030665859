using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// Code that uses every public declaration of a library, both with the exact types and names of all arguments and in the short
/// forms that developers write.
/// </summary>
internal sealed class LampCaller
{
    private const string List = "global::System.Collections.Generic.List<string>";

    /// <summary>
    /// These don't include <c>default</c>, which is ambiguous if there is another overload and sets nothing (see CSDK3008).
    /// </summary>
    private static readonly string[] _shortArguments = ["", "null", "\"a\"", "\"a\", \"b\"", "[\"a\"]", "true", "1"];

    private readonly List<string> _methods = [];

    private LampCaller(LampLibrary library)
    {
        foreach (var noun in library.Nouns)
        {
            AddNoun(noun);
        }
    }

    /// <summary>Gets the code without calls that the library itself doesn't allow, such as ambiguous calls.</summary>
    public static string Of(LampLibrary library)
    {
        var methods = new LampCaller(library)._methods;
        var tree = Code(methods);
        var wrong = LampLibrary.Compile("Caller", tree, [library.Reference]).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1)
            .ToHashSet();
        return Code([.. methods.Where((_, i) => !wrong.Contains(i))]);
    }

    private static string Code(IEnumerable<string> methods) => $"public static class Caller {{\n{string.Join("\n", methods)}\n}}";

    private void AddNoun(INamedTypeSymbol noun)
    {
        foreach (var method in PublicMethods(noun))
        {
            AddCalls(method, TextOf(noun), "", "");
        }

        foreach (var type in noun.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public))
        {
            if (type.TypeKind == TypeKind.Enum)
            {
                AddEnum(type);
            }
            else
            {
                AddBuilder(type);
            }
        }
    }

    private void AddEnum(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>())
        {
            Add($"int {LampLink.EnumPrefix}{type.Name}_{member.Name}() => (int){TextOf(type)}.{member.Name};");
        }
    }

    /// <summary>For the base class of all builders of a cmdlet, the methods are generic.</summary>
    private void AddBuilder(INamedTypeSymbol type)
    {
        var text = type.IsGenericType ? TextOf(type).Split('<')[0] + "<T>" : TextOf(type);
        var (generic, constraint) = type.IsGenericType ? ("<T>", $" where T : {text}") : ("", "");
        Add($"object {Next(LampLink.MethodPrefix)}{generic}({text} b){constraint} => b;");
        foreach (var method in PublicMethods(type).Concat(type.IsGenericType ? [] : PublicMethods(type.BaseType!)))
        {
            AddCalls(method, "b", generic, $"{text} b", constraint);
        }

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.DeclaredAccessibility == Accessibility.Public))
        {
            Add($"{TextOf(property.Type)} {Next(LampLink.MethodPrefix)}({text} b) => b.{property.Name};");
        }
    }

    private static IEnumerable<IMethodSymbol> PublicMethods(INamedTypeSymbol type)
        => type.ContainingNamespace.Name != LampLibrary.Name ? []
            : type.GetMembers().OfType<IMethodSymbol>()
                .Where(method => method is
                {
                    MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public,
                });

    private void AddCalls(IMethodSymbol method, string target, string generic, string parameter, string constraint = "")
    {
        var name = method.Name + (method.IsGenericMethod ? $"<{List}>" : "");
        var byName = method.Parameters.Select(argument => $"{argument.Name}: default({TypeOf(argument, method)})!");
        var byPlace = method.Parameters.Select(argument => $"default({TypeOf(argument, method)})!");
        IEnumerable<string> calls =
        [
            $"{target}.{name}({string.Join(", ", byName)})",
            $"{target}.{name}({string.Join(", ", byPlace)})",
            .. _shortArguments.Select(text => $"{target}.{method.Name}({text})"),
        ];
        foreach (var call in calls)
        {
            Add($"{ReturnType(method, generic)} {Next(LampLink.MethodPrefix)}{generic}({parameter}){constraint} => {call};");
        }

        var types = method.Parameters.Select(argument => TypeOf(argument, method)).Append(ReturnType(method, generic));
        var function = $"global::System.Func<{string.Join(", ", types)}>";
        Add($"{function} {Next(LampLink.MethodPrefix)}{generic}({parameter}){constraint} => {target}.{name};");
    }

    /// <summary>A call returns the builder that it is called on, or the builder that an entry method creates.</summary>
    private static string ReturnType(IMethodSymbol method, string generic)
        => generic.Length > 0 ? "T" : TextOf(method.ReturnType).TrimEnd('?');

    private static string TypeOf(IParameterSymbol argument, IMethodSymbol method)
        => method.IsGenericMethod && argument.Type.TypeKind == TypeKind.TypeParameter ? List : TextOf(argument.Type);

    private static string TextOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private string Next(string prefix) => prefix + _methods.Count.ToString(CultureInfo.InvariantCulture);

    private void Add(string method) => _methods.Add("public static " + method);
}
