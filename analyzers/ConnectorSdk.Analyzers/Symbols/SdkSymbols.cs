using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// Provides the symbols of the SDK in one compilation, and caches the metadata of builders. Each symbol is looked up once.
/// </summary>
internal sealed class SdkSymbols
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, BuilderMetadata?> _metadata = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, EntryMethod?> _entries = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _setters = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _builder;
    private readonly INamedTypeSymbol? _anyBuilder;
    private readonly INamedTypeSymbol? _typedBuilder;
    private readonly INamedTypeSymbol? _runners;

    private SdkSymbols(INamedTypeSymbol builder, Compilation compilation)
    {
        _builder = builder;
        _anyBuilder = compilation.GetTypeByMetadataName("ConnectorSdk.ICmdletBuilder");
        _typedBuilder = compilation.GetTypeByMetadataName("ConnectorSdk.ICmdletBuilder`1");
        _runners = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletInvokerExtensions");
        CmdletBuilderAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletBuilderAttribute");
        ParametersAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletParametersAttribute");
        ParameterSetAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletParameterSetAttribute");
        ProductsAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletProductsAttribute");
        RulesAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletRulesAttribute");
        ValueAttribute = compilation.GetTypeByMetadataName("ConnectorSdk.CmdletValueAttribute");
        TimeSpan = compilation.GetTypeByMetadataName("System.TimeSpan");
        Guid = compilation.GetTypeByMetadataName("System.Guid");
        IPAddress = compilation.GetTypeByMetadataName("System.Net.IPAddress");
    }

    public INamedTypeSymbol? CmdletBuilderAttribute { get; }

    public INamedTypeSymbol? ParametersAttribute { get; }

    public INamedTypeSymbol? ParameterSetAttribute { get; }

    public INamedTypeSymbol? ProductsAttribute { get; }

    public INamedTypeSymbol? RulesAttribute { get; }

    public INamedTypeSymbol? ValueAttribute { get; }

    public INamedTypeSymbol? TimeSpan { get; }

    public INamedTypeSymbol? Guid { get; }

    public INamedTypeSymbol? IPAddress { get; }

    /// <summary>Finds the symbols. Returns null if the compilation doesn't reference the SDK.</summary>
    public static SdkSymbols? Find(Compilation compilation)
        => compilation.GetTypeByMetadataName("ConnectorSdk.CmdletBuilder`1") is { } builder
            ? new SdkSymbols(builder, compilation)
            : null;

    /// <summary>Determines whether a type represents PowerShell variables, whose values aren't known.</summary>
    public static bool IsVariable(ITypeSymbol type)
        => type is { Name: "CmdletVariable", ContainingNamespace: { Name: "ConnectorSdk" } space }
            && space.ContainingNamespace.IsGlobalNamespace;

    /// <summary>
    /// Determines whether a member belongs to an extension block. Roslyn 4.8 has no name for the kind of the containing type.
    /// </summary>
    public static bool IsOfExtension(ISymbol member) => member.ContainingType is { TypeKind: (TypeKind)14 };

    /// <summary>
    /// Determines whether the type is or derives from <c>CmdletBuilder&lt;TBuilder&gt;</c>, or is the interface of all builders.
    /// </summary>
    public bool IsBuilder(ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.Any(IsBuilder);
        }

        if (IsAnyBuilder(type) || IsTypedBuilder(type))
        {
            return true;
        }

        for (var current = type as INamedTypeSymbol; current is { TypeKind: TypeKind.Class }; current = current.BaseType)
        {
            if (IsBuilderBase(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether the type is <c>CmdletBuilder&lt;TBuilder&gt;</c> itself, which declares <c>Build</c> and
    /// <c>WithParameter</c>.
    /// </summary>
    public bool IsBuilderBase(INamedTypeSymbol? type)
        => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _builder);

    /// <summary>Determines whether the type is <c>ICmdletBuilder</c>, the interface of all builders.</summary>
    public bool IsAnyBuilder(ITypeSymbol? type)
        => _anyBuilder is not null && SymbolEqualityComparer.Default.Equals(type, _anyBuilder);

    /// <summary>Determines whether a method builds and runs the command of the builder that is its first argument.</summary>
    public bool RunsBuilder(IMethodSymbol method)
        => BuilderCall.IsRunName(method.Name)
            && _runners is not null
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, _runners)
            && (method.ReducedFrom ?? method).Parameters is [{ Type: var first }, ..]
            && IsBuilder(first);

    private bool IsTypedBuilder(ITypeSymbol? type)
        => _typedBuilder is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _typedBuilder);

    /// <summary>Determines whether an assembly may contain builders, because it is the SDK or references it.</summary>
    public bool HasBuilders(IAssemblySymbol assembly)
        => SymbolEqualityComparer.Default.Equals(assembly, _builder.ContainingAssembly)
            || assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(_builder.ContainingAssembly.Identity));

    /// <summary>Determines whether the type is an SDK value type that wraps a string.</summary>
    public bool IsTextValue(ITypeSymbol? type)
        => type is { IsValueType: true, TypeKind: TypeKind.Struct }
            && type.ContainingNamespace is { Name: "ConnectorSdk", ContainingNamespace.IsGlobalNamespace: true }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _builder.ContainingAssembly);

    /// <summary>Gets the metadata of a type, or null if the type isn't a builder of a cmdlet.</summary>
    public BuilderMetadata? MetadataOf(ITypeSymbol? type) => type is INamedTypeSymbol named && IsBuilder(named)
        ? _metadata.GetOrAdd(named.OriginalDefinition, builder => BuilderMetadataReader.Read(builder, this))
        : null;

    /// <summary>
    /// Determines whether a method only sets a parameter. Such methods are the generated <c>With</c> methods, the methods of
    /// common parameters, and <c>WithParameter</c>.
    /// </summary>
    public bool IsSetter(IMethodSymbol method)
        => method is { IsStatic: false, Name: var name } && BuilderCall.IsSetterName(name)
            && _setters.GetOrAdd(method.OriginalDefinition, setter => SetterMethod.Is(setter, this));

    /// <summary>Determines whether a method is generated and sets a parameter to <c>$null</c>.</summary>
    public bool IsClear(IMethodSymbol method)
        => method is { IsStatic: false, Name: var name } && BuilderCall.IsClearName(name)
            && _setters.GetOrAdd(method.OriginalDefinition, setter => SetterMethod.IsClear(setter, this));

    /// <summary>
    /// Gets the entry method, or null if generated code doesn't create a builder with the method or constructor.
    /// </summary>
    public EntryMethod? EntryOf(IMethodSymbol method)
        => _entries.GetOrAdd(method.OriginalDefinition, start => EntryMethod.Read(start, this));
}
