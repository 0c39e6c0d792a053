package dev.endpointdsl.codegen.model;

import java.util.List;

/**
 * An enum.
 *
 * @param shapeName the name in the model
 * @param javaName the name in Java
 * @param documentation the model's documentation (CommonMark); empty if it has none
 * @param constants the constants, in the model's order
 * @param facts the facts about each constant, in the order of {@link Constant#facts()}
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
   * A constant of an enum.
   *
   * @param javaName the name in Java, {@code ML_G5_2XLARGE}
   * @param value the string on the wire, {@code ml.g5.2xlarge}
   * @param documentation the model's documentation (CommonMark); empty if it has none
   * @param facts the values of the enum's facts, in their order
   */
  public record Constant(
      String javaName, String value, String documentation, List<FactValue> facts) {
    public Constant {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact about each constant, which becomes an accessor of the generated enum.
   *
   * @param javaName the accessor's name, {@code hasLocalStorage}
   * @param kind the kind of its values
   * @param enumName the generated enum if the values are constants of one; empty otherwise
   * @param required whether every constant has it; otherwise the accessor returns an {@code
   *     Optional}
   * @param documentation the model's documentation (CommonMark)
   */
  public record Fact(
      String javaName, FactKind kind, String enumName, boolean required, String documentation) {}

  /** The kind of a fact's values. */
  public enum FactKind {
    BOOLEAN,
    INTEGER,
    STRING,
    ENUM,
    STRING_LIST,
    ENUM_LIST
  }

  /**
   * The value of a fact for one constant.
   *
   * @param values the value as a string ({@code "true"}, a number, a string, the Java name of an
   *     enum constant), or the elements of a list as strings; empty if the constant lacks the fact
   * @param present whether the constant has the fact
   */
  public record FactValue(List<String> values, boolean present) {
    public FactValue {
      values = List.copyOf(values);
    }
  }
}
