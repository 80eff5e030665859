using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Generator;

/// <summary>
/// A name that generated code can't have. <paramref name="Reason"/> says what has the name already, as a clause.
/// <paramref name="IsType"/>: it is a type of a referenced assembly.
/// </summary>
internal sealed record TakenName(string Name, string Reason, bool IsType);

/// <summary>
/// The names that generated code can't have, because C# would report errors in it, or a warning wherever it is used.
/// <paramref name="Namespace"/> is the type that has the name of the namespace itself, or of one around it; null where none has.
/// <paramref name="Classes"/> are the names that nothing within the namespace can have.
/// </summary>
internal sealed record TakenNames(TakenName? Namespace, EquatableArray<TakenName> Classes)
{
    /// <summary>What the references of a project and the project itself have in the namespace of the generated code.</summary>
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

    /// <summary>What has the name of a noun's class; null where nothing has.</summary>
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

    /// <summary>The first name of a namespace that follows one around it; null where it isn't within that one.</summary>
    private static string? SegmentAfter(string outer, string inner)
        => inner.Length > outer.Length + 1 && inner[outer.Length] == '.' && inner.StartsWith(outer, StringComparison.Ordinal)
            ? inner.Substring(outer.Length + 1).Split('.')[0]
            : null;
}
