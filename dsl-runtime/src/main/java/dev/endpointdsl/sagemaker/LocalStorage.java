package dev.endpointdsl.sagemaker;

import org.jspecify.annotations.Nullable;

/** What is known about the disks of an instance type. */
enum LocalStorage {
  /** It has none, or the type is newer than this library. */
  NONE,
  /** It likely has some, but no primary source says so. */
  UNCONFIRMED,
  /** EC2 describes it with disks of its own. */
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
