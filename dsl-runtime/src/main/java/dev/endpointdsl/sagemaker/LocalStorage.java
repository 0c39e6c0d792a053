package dev.endpointdsl.sagemaker;

import org.jspecify.annotations.Nullable;

/** The local storage of an instance type. */
enum LocalStorage {
  /** The type has no local storage, or is newer than this library. */
  NONE,
  /** The type probably has local storage, but no primary source confirms it. */
  UNCONFIRMED,
  /** The EC2 documentation lists local storage for the type. */
  CONFIRMED;

  static LocalStorage of(@Nullable String instanceType) {
    InstanceType type = InstanceType.find(instanceType);
    if (type == null || !type.hasLocalStorage) {
      return NONE;
    }
    return switch (type.family) {
      case "g7", "p6e-gb200" -> UNCONFIRMED;
      default -> CONFIRMED;
    };
  }
}
