package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ServicePath;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads the members of a request of an operation outside the DSL's model.
 *
 * <p>A value of a wrong type is refused at once. Violated constraints are collected until {@link
 * #throwIfInvalid()}; the values read before that call are not to be used if it throws.
 */
public final class RequestMembers {

  private final JsonObject request;
  private final String prefix;
  private final ValidationErrors errors;

  private RequestMembers(JsonObject request, String prefix, ValidationErrors errors) {
    this.request = request;
    this.prefix = prefix;
    this.errors = errors;
  }

  /**
   * Returns the members of a request.
   *
   * @param request the request
   * @param known the names of the members that the operation has
   * @throws ServiceException if the request has another member. The service may ignore it, but in a
   *     test it is a mistake.
   */
  public static RequestMembers of(JsonObject request, String... known) {
    return checked(new RequestMembers(request, "", new ValidationErrors()), List.of(known));
  }

  /**
   * Returns the value of the only member of a request.
   *
   * @throws ServiceException if it is missing or invalid, or if there is another member
   */
  public static String onlyString(JsonObject request, String name, StringConstraint constraint) {
    RequestMembers members = of(request, name);
    String value = members.requiredString(name, constraint);
    members.throwIfInvalid();
    return value;
  }

  /** Returns a string, if it is present. */
  public Optional<String> string(String name, StringConstraint constraint) {
    return request.find(name).map(value -> string(value, path(name), constraint));
  }

  /** Returns a string that must be present. */
  public String requiredString(String name, StringConstraint constraint) {
    return string(name, constraint).orElseGet(() -> missing(name, ""));
  }

  /** Returns a string that must be one of some values, if it is present. */
  public Optional<String> choice(String name, List<String> allowed) {
    Optional<String> chosen =
        request.find(name).map(value -> MemberTypes.string(value, path(name)));
    chosen
        .filter(string -> !allowed.contains(string))
        .ifPresent(
            string ->
                errors.add(string, path(name), "Member must satisfy enum value set: " + allowed));
    return chosen;
  }

  /** Returns an integer within inclusive bounds, if it is present. */
  public Optional<Integer> integer(String name, int min, int max) {
    Optional<Integer> number =
        request.find(name).map(value -> MemberTypes.integer(value, path(name)));
    number.ifPresent(present -> checkRange(present, min, max, path(name)));
    return number;
  }

  /** Returns a time in seconds since 1970, with all its digits, if it is present. */
  public Optional<BigDecimal> timestamp(String name) {
    return request
        .find(name)
        .map(value -> MemberTypes.decimal(value, path(name), "a number of seconds"));
  }

  /** Returns a number of at least 0, with all its digits, if it is present. */
  public Optional<JsonNumber> notNegative(String name) {
    Optional<JsonValue> value = request.find(name);
    value
        .map(present -> MemberTypes.decimal(present, path(name), "a number"))
        .filter(number -> number.signum() < 0)
        .ifPresent(
            number ->
                errors.add(
                    number.toPlainString(),
                    path(name),
                    "Member must have value greater than or equal to 0"));
    return value.map(JsonNumber.class::cast);
  }

  /** Returns the members of a structure, if it is present. */
  public Optional<RequestMembers> structure(String name, String... known) {
    return request.find(name).map(value -> structure(value, path(name), List.of(known)));
  }

  /** Returns the members of each structure of a list; none if the list is absent. */
  List<RequestMembers> structures(String name, int min, int max, String... known) {
    return list(name, min, max, (element, path) -> structure(element, path, List.of(known)));
  }

  /** Returns the members of each structure of a list that must be present. */
  public List<RequestMembers> requiredStructures(String name, int min, int max, String... known) {
    checkPresent(name);
    return structures(name, min, max, known);
  }

  /** Returns the strings of a list that must be present. */
  public List<String> requiredStrings(String name, int min, int max, StringConstraint constraint) {
    checkPresent(name);
    return list(name, min, max, (element, path) -> string(element, path, constraint));
  }

  /**
   * Throws all violated constraints in one exception.
   *
   * @throws ServiceException if a constraint is violated
   */
  public void throwIfInvalid() {
    errors.throwIfAny();
  }

  private String path(String name) {
    return prefix + ServicePath.member(name);
  }

  private <T> List<T> list(String name, int min, int max, BiFunction<JsonValue, String, T> reader) {
    Optional<List<JsonValue>> list =
        request.find(name).map(value -> MemberTypes.elements(value, path(name)));
    list.ifPresent(present -> checkSize(present, min, max, path(name)));
    List<T> elements = new ArrayList<>();
    for (JsonValue element : list.orElse(List.of())) {
      String path = path(name) + "." + ServicePath.element(elements.size());
      elements.add(reader.apply(element, path));
    }
    return elements;
  }

  private void checkPresent(String name) {
    if (request.find(name).isEmpty()) {
      errors.missing(path(name));
    }
  }

  private <T> T missing(String name, T instead) {
    errors.missing(path(name));
    return instead;
  }

  private RequestMembers structure(JsonValue value, String path, List<String> known) {
    JsonObject object = MemberTypes.object(value, path);
    return checked(new RequestMembers(object, path + ".", errors), known);
  }

  private static RequestMembers checked(RequestMembers members, List<String> known) {
    for (String name : members.request.members().keySet()) {
      if (!known.contains(name)) {
        throw ServiceException.serialization(
            "unknown member "
                + members.prefix
                + name
                + SpellingSuggestions.suggestion(name, known));
      }
    }
    return members;
  }

  private String string(JsonValue value, String path, StringConstraint constraint) {
    String string = MemberTypes.string(value, path);
    constraint.check(string, path, errors);
    return string;
  }

  private void checkRange(int number, int min, int max, String path) {
    if (number < min) {
      errors.add(
          Integer.toString(number), path, "Member must have value greater than or equal to " + min);
    } else if (number > max) {
      errors.add(
          Integer.toString(number), path, "Member must have value less than or equal to " + max);
    }
  }

  private void checkSize(List<JsonValue> list, int min, int max, String path) {
    if (list.size() < min) {
      errors.addWithoutValue(path, "Member must have length greater than or equal to " + min);
    } else if (list.size() > max) {
      errors.addWithoutValue(path, "Member must have length less than or equal to " + max);
    }
  }
}
