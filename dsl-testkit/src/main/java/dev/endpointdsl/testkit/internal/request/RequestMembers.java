package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ServicePath;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the members of a small request.
 *
 * <p>A wrong type is refused at once; broken constraints are collected until {@link
 * #throwIfInvalid()}, and what is read in the meantime is to be thrown away then.
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
   * The members of a request.
   *
   * @throws ServiceException if there is a member that is not one of the known ones. The service
   *     may ignore such a member; a server for tests says that it is a mistake.
   */
  public static RequestMembers of(JsonObject request, String... known) {
    return checked(new RequestMembers(request, "", new ValidationErrors()), List.of(known));
  }

  /** The members of a structure that is an element of a list of this request. */
  public RequestMembers element(String list, int index, JsonValue element, String... known) {
    String path = path(list) + "." + ServicePath.element(index);
    return structure(element, path, List.of(known));
  }

  private RequestMembers structure(JsonValue value, String path, List<String> known) {
    if (value instanceof JsonObject object) {
      return checked(new RequestMembers(object, path + ".", errors), known);
    }
    throw wrongType(path, "an object");
  }

  private static RequestMembers checked(RequestMembers members, List<String> known) {
    for (String name : members.request.members().keySet()) {
      if (!known.contains(name)) {
        throw ServiceException.serialization(
            members.prefix + name + " is not known" + SpellingSuggestions.suggestion(name, known));
      }
    }
    return members;
  }

  public Optional<String> text(String name, TextConstraint constraint) {
    Optional<String> text = request.find(name).map(value -> string(value, path(name)));
    text.ifPresent(present -> constraint.check(present, path(name), errors));
    return text;
  }

  public String requiredText(String name, TextConstraint constraint) {
    return text(name, constraint).orElseGet(() -> missing(name, ""));
  }

  /** One of a few texts; the first of them if the member is absent. */
  public String choice(String name, List<String> allowed) {
    return optionalChoice(name, allowed).orElse(allowed.get(0));
  }

  public Optional<String> optionalChoice(String name, List<String> allowed) {
    Optional<String> chosen = request.find(name).map(value -> string(value, path(name)));
    chosen
        .filter(text -> !allowed.contains(text))
        .ifPresent(
            text -> errors.add(text, path(name), "Member must satisfy enum value set: " + allowed));
    return chosen;
  }

  public String requiredChoice(String name, List<String> allowed) {
    return optionalChoice(name, allowed).orElseGet(() -> missing(name, allowed.get(0)));
  }

  public Optional<Integer> integer(String name, int min, int max) {
    Optional<Integer> number = request.find(name).map(value -> integer(value, path(name)));
    number.ifPresent(present -> checkRange(present, min, max, path(name)));
    return number;
  }

  /** The number, or its least value if it is missing. */
  public int requiredInteger(String name, int min, int max) {
    return integer(name, min, max).orElseGet(() -> missing(name, min));
  }

  /** A time in seconds since 1970, as exact as it came. */
  public Optional<BigDecimal> timestamp(String name) {
    return request.find(name).map(value -> decimal(value, path(name)));
  }

  public List<JsonValue> requiredList(String name, int min, int max) {
    return list(name, min, max).orElseGet(() -> missing(name, List.of()));
  }

  public Optional<List<JsonValue>> list(String name, int min, int max) {
    Optional<List<JsonValue>> list = request.find(name).map(value -> array(value, path(name)));
    list.ifPresent(present -> checkSize(present, min, max, path(name)));
    return list;
  }

  /** {@code false} if the member is absent. */
  public boolean flag(String name) {
    JsonValue value = request.find(name).orElse(new JsonBoolean(false));
    if (value instanceof JsonBoolean flag) {
      return flag.value();
    }
    throw wrongType(path(name), "true or false");
  }

  /** A number of at least 0, with the digits it came in. */
  public Optional<JsonNumber> weight(String name) {
    Optional<JsonValue> value = request.find(name);
    value
        .map(present -> decimal(present, path(name)))
        .filter(number -> number.signum() < 0)
        .ifPresent(
            number ->
                errors.add(
                    number.toPlainString(),
                    path(name),
                    "Member must have value greater than or equal to 0"));
    return value.map(JsonNumber.class::cast);
  }

  /** The members of a structure of this request; empty if it is absent. */
  public Optional<RequestMembers> structure(String name, String... known) {
    return request.find(name).map(value -> structure(value, path(name), List.of(known)));
  }

  /** The same for a structure that has to be there. */
  public Optional<RequestMembers> requiredStructure(String name, String... known) {
    Optional<RequestMembers> structure = structure(name, known);
    if (structure.isEmpty()) {
      errors.missing(path(name));
    }
    return structure;
  }

  /** An element of a list of texts. */
  public String elementText(String list, int index, JsonValue element, TextConstraint constraint) {
    String path = path(list) + "." + ServicePath.element(index);
    String text = string(element, path);
    constraint.check(text, path, errors);
    return text;
  }

  public void throwIfInvalid() {
    errors.throwIfAny();
  }

  private String path(String name) {
    return prefix + ServicePath.member(name);
  }

  private <T> T missing(String name, T instead) {
    errors.missing(path(name));
    return instead;
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
      errors.addStructure(path, "Member must have length greater than or equal to " + min);
    } else if (list.size() > max) {
      errors.addStructure(path, "Member must have length less than or equal to " + max);
    }
  }

  private static String string(JsonValue value, String path) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    throw wrongType(path, "a text");
  }

  private static String number(JsonValue value, String path) {
    if (value instanceof JsonNumber number) {
      return number.literal();
    }
    throw wrongType(path, "a number");
  }

  private static List<JsonValue> array(JsonValue value, String path) {
    if (value instanceof JsonArray array) {
      return array.elements();
    }
    throw wrongType(path, "a list");
  }

  private static int integer(JsonValue value, String path) {
    try {
      return Integer.parseInt(number(value, path));
    } catch (NumberFormatException e) {
      throw wrongType(path, "an integer of 32 bits");
    }
  }

  private static BigDecimal decimal(JsonValue value, String path) {
    try {
      return new BigDecimal(number(value, path));
    } catch (NumberFormatException e) {
      throw wrongType(path, "a number of seconds");
    }
  }

  private static ServiceException wrongType(String path, String expected) {
    return ServiceException.serialization("'" + path + "' has to be " + expected + ".");
  }
}
