package example.publishedtraits;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Length} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LengthChecks {
  static final int LIST_MAX_SIZE = 8;

  static final int MAP_MAX_SIZE = 8;

  static final int OWN_LIST_MAX_SIZE = 8;

  static final int OWN_MAP_MAX_SIZE = 8;

  private LengthChecks() {
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Length value) {
    Violations found = null;
    found = listString(value.listString, found);
    found = mapKeyString(value.mapKeyString, found);
    found = mapValueString(value.mapValueString, found);
    found = blob(value.blob, found);
    found = enum_(value.enum_, found);
    found = list(value.list, found);
    found = map(value.map, found);
    found = string(value.string, found);
    found = listOwnBlob(value.listOwnBlob, found);
    found = listOwnEnum(value.listOwnEnum, found);
    found = listOwnList(value.listOwnList, found);
    found = listOwnMap(value.listOwnMap, found);
    found = listOwnString(value.listOwnString, found);
    found = mapKeyOwnEnum(value.mapKeyOwnEnum, found);
    found = mapKeyOwnString(value.mapKeyOwnString, found);
    found = mapValueOwnList(value.mapValueOwnList, found);
    found = mapValueOwnMap(value.mapValueOwnMap, found);
    found = mapValueOwnString(value.mapValueOwnString, found);
    found = ownBlob(value.ownBlob, found);
    found = ownEnum(value.ownEnum, found);
    found = ownList(value.ownList, found);
    found = ownMap(value.ownMap, found);
    found = ownString(value.ownString, found);
    found = choice(value.choice, found);
    return found;
  }

  private static @Nullable Violations listString(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 1, 8)) {
        found = Violations.in(found)
            .at("listString", "ListString")
            .index(i)
            .length(CodePoints.length(element), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations mapKeyString(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      if (CodePoints.outside(key, 1, 8)) {
        found = Violations.in(found)
            .at("mapKeyString", "MapKeyString")
            .key(key)
            .length(CodePoints.length(key), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations mapValueString(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      String element = entry.getValue();
      if (CodePoints.outside(element, 1, 8)) {
        found = Violations.in(found)
            .at("mapValueString", "MapValueString")
            .key(key)
            .length(CodePoints.length(element), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations blob(@Nullable Bytes value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 8) {
      found = Violations.in(found)
          .at("blob", "Blob")
          .byteLength(value.size(), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations enum_(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!PlainEnum.isKnown(value)) {
      found = Violations.in(found)
          .at("enum_", "Enum")
          .unknownValue(value, PlainEnum.wireValues());
    }
    return found;
  }

  private static @Nullable Violations list(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 8) {
      found = Violations.in(found)
          .at("list", "List")
          .size(value.size(), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations map(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 8) {
      found = Violations.in(found)
          .at("map", "Map")
          .size(value.size(), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations string(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (CodePoints.outside(value, 1, 8)) {
      found = Violations.in(found)
          .at("string", "String")
          .length(CodePoints.length(value), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations listOwnBlob(@Nullable List<Bytes> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Bytes element = value.get(i);
      if (element.size() < 1 || element.size() > 8) {
        found = Violations.in(found)
            .at("listOwnBlob", "ListOwnBlob")
            .index(i)
            .byteLength(element.size(), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations listOwnEnum(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (!LengthEnum.isKnown(element)) {
        found = Violations.in(found)
            .at("listOwnEnum", "ListOwnEnum")
            .index(i)
            .unknownValue(element, LengthEnum.wireValues());
      }
    }
    return found;
  }

  private static @Nullable Violations listOwnList(@Nullable List<List<String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      List<String> element = value.get(i);
      if (element.size() < 1 || element.size() > 8) {
        found = Violations.in(found)
            .at("listOwnList", "ListOwnList")
            .index(i)
            .size(element.size(), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations listOwnMap(@Nullable List<Map<String, String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Map<String, String> element = value.get(i);
      if (element.size() < 1 || element.size() > 8) {
        found = Violations.in(found)
            .at("listOwnMap", "ListOwnMap")
            .index(i)
            .size(element.size(), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations listOwnString(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 1, 8)) {
        found = Violations.in(found)
            .at("listOwnString", "ListOwnString")
            .index(i)
            .length(CodePoints.length(element), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations mapKeyOwnEnum(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      if (!LengthEnum.isKnown(key)) {
        found = Violations.in(found)
            .at("mapKeyOwnEnum", "MapKeyOwnEnum")
            .key(key)
            .unknownValue(key, LengthEnum.wireValues());
      }
    }
    return found;
  }

  private static @Nullable Violations mapKeyOwnString(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      if (CodePoints.outside(key, 1, 8)) {
        found = Violations.in(found)
            .at("mapKeyOwnString", "MapKeyOwnString")
            .key(key)
            .length(CodePoints.length(key), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations mapValueOwnList(@Nullable Map<String, List<String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, List<String>> entry : value.entrySet()) {
      String key = entry.getKey();
      List<String> element = entry.getValue();
      if (element.size() < 1 || element.size() > 8) {
        found = Violations.in(found)
            .at("mapValueOwnList", "MapValueOwnList")
            .key(key)
            .size(element.size(), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations mapValueOwnMap(
      @Nullable Map<String, Map<String, String>> value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, Map<String, String>> entry : value.entrySet()) {
      String key = entry.getKey();
      Map<String, String> element = entry.getValue();
      if (element.size() < 1 || element.size() > 8) {
        found = Violations.in(found)
            .at("mapValueOwnMap", "MapValueOwnMap")
            .key(key)
            .size(element.size(), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations mapValueOwnString(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, String> entry : value.entrySet()) {
      String key = entry.getKey();
      String element = entry.getValue();
      if (CodePoints.outside(element, 1, 8)) {
        found = Violations.in(found)
            .at("mapValueOwnString", "MapValueOwnString")
            .key(key)
            .length(CodePoints.length(element), 1, 8);
      }
    }
    return found;
  }

  private static @Nullable Violations ownBlob(@Nullable Bytes value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 8) {
      found = Violations.in(found)
          .at("ownBlob", "OwnBlob")
          .byteLength(value.size(), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations ownEnum(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!LengthEnum.isKnown(value)) {
      found = Violations.in(found)
          .at("ownEnum", "OwnEnum")
          .unknownValue(value, LengthEnum.wireValues());
    }
    return found;
  }

  private static @Nullable Violations ownList(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 8) {
      found = Violations.in(found)
          .at("ownList", "OwnList")
          .size(value.size(), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations ownMap(@Nullable Map<String, String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() < 1 || value.size() > 8) {
      found = Violations.in(found)
          .at("ownMap", "OwnMap")
          .size(value.size(), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations ownString(@Nullable String value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (CodePoints.outside(value, 1, 8)) {
      found = Violations.in(found)
          .at("ownString", "OwnString")
          .length(CodePoints.length(value), 1, 8);
    }
    return found;
  }

  private static @Nullable Violations choice(@Nullable LengthChoice value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!value.isSet()) {
      found = Violations.in(found)
          .at("choice", "Choice")
          .emptyUnion();
    }
    Violations nested = LengthChoiceChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("choice", "Choice")
          .nested(nested);
    }
    return found;
  }
}
