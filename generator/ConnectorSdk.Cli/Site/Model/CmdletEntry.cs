using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A cmdlet of the site, with the data that all pages use.</summary>
/// <param name="Spec">The document.</param>
/// <param name="Builder">The names and shapes of its builders.</param>
/// <param name="File">The file name of its page, relative to the folder of pages.</param>
internal sealed record CmdletEntry(LoadedSpec Spec, BuilderModel Builder, string File)
{
    public Cmdlet Cmdlet => Spec.Spec.Cmdlet!;

    public string Name => Cmdlet.Name;
}
