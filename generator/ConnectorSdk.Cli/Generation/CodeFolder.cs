using System.Text;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Cli.Generation;

/// <summary>The folder that generated files are written to. Other files in it don't change.</summary>
internal sealed class CodeFolder(string path)
{
    /// <summary>The compiler writes generated files with the same encoding and a byte order mark.</summary>
    private static readonly Encoding _encoding = Encoding.UTF8;

    /// <summary>Writes a file unless it already has this content, so that builds see no change.</summary>
    /// <returns>The path of the file, and whether it was written.</returns>
    public (string Path, bool IsWritten) Write(NounFile file)
    {
        var target = Path.Combine(path, file.Name);
        byte[] content = [.. _encoding.Preamble, .. _encoding.GetBytes(file.Code)];
        if (File.Exists(target) && content.AsSpan().SequenceEqual(File.ReadAllBytes(target)))
        {
            return (target, false);
        }

        OutputFolder.Create(path);
        File.WriteAllBytes(target, content);
        return (target, true);
    }
}
