using System.ComponentModel;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes an object as the variable that stands for it: serializers that ask for a type converter look at nothing else then.
/// </summary>
internal sealed class VariableTypeConverter : TypeConverter;
