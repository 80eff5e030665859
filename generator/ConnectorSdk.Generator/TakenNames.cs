using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Generator;

/// <summary>
/// A name that generated code can't have. <paramref name="Reason"/> is a clause that states what has the name.
/// <paramref name="IsType"/> is true if a type of a referenced assembly has the name.
/// </summary>
internal sealed record TakenName(string Name, string Reason, bool IsType);

/// <summary>
/// The names that generated code can't have, because they would cause compiler errors or warnings. <paramref name="Namespace"/>
/// is a type with the name of the namespace or of an outer namespace, or null if there is none. <paramref name="Classes"/> are
/// the names that nothing in the namespace can have.
/// </summary>
internal sealed record TakenNames(TakenName? Namespace, EquatableArray<TakenName> Classes)
{
    /// <summary>Finds the names that the references and the project use in the namespace of the generated code.</summary>
    public static TakenNames Find(ProjectOptions project, References references)
    {
        var @namespace = project.Emit.Namespace;
        var reader = new ReferencedTypes(@namespace, project.AssemblyName);
        TakenName? ofNamespace = null;
        HashSet<TakenName> classes = [];
        foreach (var type in references.All.SelectMany(reader.Of))
        {
            var fullName = type.Namespace.Length == 0 ? type.Name : type.Namespace + "." + type.Name;
            if (type.Namespace == @namespace)
            {
                classes.Add(new TakenName(type.Name, $"{type.Assembly} has a type named {fullName}", IsType: true));
            }
            else if (SegmentAfter(@namespace, type.Namespace) is { } segment)
            {
                var reason = $"{type.Assembly} has a namespace named {@namespace}.{segment}";
                classes.Add(new TakenName(segment, reason, IsType: false));
            }
            else if (@namespace == fullName || SegmentAfter(fullName, @namespace) is not null)
            {
                ofNamespace ??= new TakenName(fullName, $"{type.Assembly} has a type named {fullName}", IsType: true);
            }
        }

        if (SegmentAfter(@namespace, project.RootNamespace) is { } own)
        {
            classes.Add(new TakenName(own, $"{@namespace}.{own} is a namespace of this project", IsType: false));
        }

        return new TakenNames(ofNamespace, classes.ToEquatableArray());
    }

    /// <summary>Finds the taken name that equals the class name of a noun.</summary>
    /// <returns>The name, or null if it isn't taken.</returns>
    public TakenName? Of(string noun)
    {
        foreach (var taken in Classes)
        {
            if (taken.Name == noun)
            {
                return taken;
            }
        }

        return null;
    }

    /// <summary>Gets the first segment of a namespace after the outer namespace.</summary>
    /// <returns>The segment, or null if the namespace isn't inside the outer one.</returns>
    private static string? SegmentAfter(string outer, string inner)
        => inner.Length > outer.Length + 1 && inner[outer.Length] == '.' && inner.StartsWith(outer, StringComparison.Ordinal)
            ? inner.Substring(outer.Length + 1).Split('.')[0]
            : null;
}
