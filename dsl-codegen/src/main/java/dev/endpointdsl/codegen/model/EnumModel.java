package dev.endpointdsl.codegen.model;

import java.util.List;

/**
 * An enum.
 *
 * @param shapeName the name in the model
 * @param javaName the name in Java
 * @param documentation the model's documentation (CommonMark), empty when it has none
 * @param constants in the model's order
 * @param facts what is known about each constant, in the order of {@link Constant#facts()}
 */
public record EnumModel(
    String shapeName,
    String javaName,
    String documentation,
    List<Constant> constants,
    List<Fact> facts) {

  public EnumModel {
    constants = List.copyOf(constants);
    facts = List.copyOf(facts);
  }

  /**
   * One value.
   *
   * @param javaName {@code ML_G5_2XLARGE}
   * @param value the text on the wire, {@code ml.g5.2xlarge}
   * @param documentation the model's documentation (CommonMark), empty when it has none
   * @param facts the values of the enum's facts, in their order
   */
  public record Constant(
      String javaName, String value, String documentation, List<FactValue> facts) {
    public Constant {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Something known about every constant: one accessor of the generated enum.
   *
   * @param javaName the accessor's name, {@code hasLocalStorage}
   * @param kind the kind of its values
   * @param enumName the generated enum, when the values are constants of one; else empty
   * @param required whether every constant has it; otherwise the accessor is an {@code Optional}
   * @param documentation the model's documentation (CommonMark)
   */
  public record Fact(
      String javaName, FactKind kind, String enumName, boolean required, String documentation) {}

  /** What a fact's values are. */
  public enum FactKind {
    BOOLEAN,
    STRING,
    ENUM,
    STRING_LIST,
    ENUM_LIST
  }

  /**
   * The value of a fact for one constant.
   *
   * @param texts none when the constant lacks it; otherwise one text ({@code "true"}, a string, the
   *     Java name of an enum constant), or one for each element of a list
   * @param present whether the constant has it
   */
  public record FactValue(List<String> texts, boolean present) {
    public FactValue {
      texts = List.copyOf(texts);
    }
  }
}
