package dev.endpointdsl.testkit;

import dev.endpointdsl.support.NearestNames;
import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonNumber;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import dev.endpointdsl.testkit.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the members of a small request.
 *
 * <p>A wrong type is refused at once; broken constraints are collected until {@link
 * #throwIfInvalid()}, and what is read in the meantime is to be thrown away then.
 */
final class RequestMembers {

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
  static RequestMembers of(JsonObject request, String... known) {
    return checked(new RequestMembers(request, "", new ValidationErrors()), List.of(known));
  }

  /** The members of a structure that is an element of a list of this request. */
  RequestMembers element(String list, int index, JsonValue element, String... known) {
    String path = path(list) + "." + ServicePath.element(index);
    if (!(element instanceof JsonObject object)) {
      throw wrongType(path, "an object");
    }
    return checked(new RequestMembers(object, path + ".", errors), List.of(known));
  }

  private static RequestMembers checked(RequestMembers members, List<String> known) {
    for (String name : members.request.members().keySet()) {
      if (!known.contains(name)) {
        throw ServiceException.serialization(
            members.prefix + name + " is not known" + NearestNames.suggestion(name, known));
      }
    }
    return members;
  }

  Optional<String> text(String name, TextConstraint constraint) {
    Optional<String> text = request.find(name).map(value -> string(value, path(name)));
    text.ifPresent(present -> constraint.check(present, path(name), errors));
    return text;
  }

  String requiredText(String name, TextConstraint constraint) {
    return text(name, constraint).orElseGet(() -> missing(name, ""));
  }

  /** One of a few texts; the first of them if the member is absent. */
  String choice(String name, List<String> allowed) {
    String chosen =
        request.find(name).map(value -> string(value, path(name))).orElse(allowed.get(0));
    if (!allowed.contains(chosen)) {
      errors.add(chosen, path(name), "Member must satisfy enum value set: " + allowed);
    }
    return chosen;
  }

  Optional<Integer> integer(String name, int min, int max) {
    Optional<Integer> number = request.find(name).map(value -> integer(value, path(name)));
    number.ifPresent(present -> checkRange(present, min, max, path(name)));
    return number;
  }

  /** A time in seconds since 1970, as exact as it came. */
  Optional<BigDecimal> timestamp(String name) {
    return request.find(name).map(value -> decimal(value, path(name)));
  }

  List<JsonValue> requiredList(String name, int min, int max) {
    List<JsonValue> list =
        request
            .find(name)
            .map(value -> array(value, path(name)))
            .orElseGet(() -> missing(name, List.of()));
    if (request.find(name).isPresent()) {
      checkSize(list, min, max, path(name));
    }
    return list;
  }

  /** An element of a list of texts. */
  String elementText(String list, int index, JsonValue element, TextConstraint constraint) {
    String path = path(list) + "." + ServicePath.element(index);
    String text = string(element, path);
    constraint.check(text, path, errors);
    return text;
  }

  void throwIfInvalid() {
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
      return string.text();
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
