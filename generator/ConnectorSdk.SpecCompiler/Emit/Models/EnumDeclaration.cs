using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>
/// An enum in the class of a noun, named after the parameter. All documents of the noun share it, so it has the members from all
/// of them.
/// </summary>
internal sealed record EnumDeclaration(string Noun, string Name, EquatableArray<ListedValue> Values)
{
    /// <summary>The parameters that have the values, one for each cmdlet.</summary>
    public EquatableArray<EnumUser> Users { get; init; }

    /// <summary>Gets the identifiers of the members, in the order of the values.</summary>
    public IReadOnlyList<string> Members
    {
        get
        {
            var taken = new HashSet<string>(StringComparer.Ordinal) { "value__" };
            List<string> names = [];
            foreach (var value in Values)
            {
                var name = CSharpText.Pascal(value.Text);
                for (var suffix = 2; !taken.Add(name); suffix++)
                {
                    name = CSharpText.Pascal(value.Text) + "_" + suffix;
                }

                names.Add(name);
            }

            return names;
        }
    }

    /// <summary>Merges the declarations of several documents value by value, in the specified order.</summary>
    public static List<EnumDeclaration> Merge(IEnumerable<EnumDeclaration> declarations)
    {
        List<EnumDeclaration> merged = [];
        foreach (var declaration in declarations)
        {
            var place = merged.FindIndex(other => other.Name == declaration.Name && other.Noun == declaration.Noun);
            if (place < 0)
            {
                place = merged.Count;
                merged.Add(new EnumDeclaration(declaration.Noun, declaration.Name, default));
            }

            merged[place] = merged[place].With(declaration);
        }

        return merged;
    }

    private EnumDeclaration With(EnumDeclaration other)
    {
        List<ListedValue> values = [];
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Add(Values);
        Add(other.Values);
        return this with
        {
            Values = values.ToEquatableArray(),
            Users = Users.Concat(other.Users).ToEquatableArray(),
        };

        void Add(EquatableArray<ListedValue> added)
        {
            foreach (var value in added)
            {
                if (!places.TryGetValue(value.Text, out var place))
                {
                    places.Add(value.Text, values.Count);
                    values.Add(value);
                }
                else if (values[place].Description.Length == 0)
                {
                    values[place] = value with { Text = values[place].Text };
                }
            }
        }
    }
}
