package dev.endpointdsl.support;

import dev.endpointdsl.message.QuotedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the arguments of a generated builder. Their messages name the member with its type
 * and its label: {@code ProductionVariant["blue"].modelName}.
 */
public abstract class BuilderArguments {

  private static final String BUILDER = "Builder";

  /** The constant that every enum of the AWS SDK has for values that it does not know. */
  private static final String UNKNOWN = "UNKNOWN_TO_SDK_VERSION";

  /** Creates a builder. */
  protected BuilderArguments() {}

  /** Returns the string that identifies the value in messages; {@code null} if it is not set. */
  protected @Nullable String messageLabel() {
    return null;
  }

  /** Returns whether the call in progress sets what the value cannot be built without. */
  protected boolean isRequiring() {
    return true;
  }

  /**
   * Checks that an argument is not {@code null}.
   *
   * @throws NullPointerException if it is, naming the member and its owner
   */
  protected final <T> T requireGiven(@Nullable T value, String member) {
    if (value == null) {
      throw owned(
          isRequiring()
              ? NullMemberException.required(member)
              : NullMemberException.optional(member));
    }
    return value;
  }

  /**
   * Checks that a required member is not {@code null}.
   *
   * @throws NullPointerException if it is, naming the member and its owner
   */
  protected final <T> T requirePresent(@Nullable T value, String member) {
    if (value == null) {
      throw owned(NullMemberException.required(member));
    }
    return value;
  }

  /**
   * Checks that the value of an entry is not {@code null}.
   *
   * @throws NullPointerException if it is, naming the member, its owner and the key
   */
  protected final <T> T requireEntry(@Nullable T value, String member, Object key) {
    return value == null ? requireGiven(value, member + bracketed(string(key))) : value;
  }

  private static String string(Object key) {
    return key instanceof WireValue constant ? constant.value() : key.toString();
  }

  private NullMemberException owned(NullMemberException exception) {
    String label = messageLabel();
    return exception.of(typeName(this), label == null ? "" : bracketed(label));
  }

  private static String bracketed(String label) {
    return "[" + QuotedText.quote(label) + "]";
  }

  private static String typeName(Object builder) {
    String name = builder.getClass().getSimpleName();
    return name.endsWith(BUILDER) ? name.substring(0, name.length() - BUILDER.length()) : name;
  }

  /**
   * Returns the value of an {@code Optional}; {@code null} if it is empty.
   *
   * @throws NullPointerException if the {@code Optional} itself is {@code null}
   */
  protected final <T> @Nullable T orNull(Optional<? extends T> value, String member) {
    return requireGiven(value, member).orElse(null);
  }

  /** Returns the value of a constant in requests, like {@link #orNull}. */
  protected final @Nullable String valueOrNull(
      Optional<? extends WireValue> constant, String member) {
    WireValue given = orNull(constant, member);
    return given == null ? null : given.value();
  }

  /** Returns the nearest float, like {@link #orNull}. */
  protected final @Nullable Float floatOrNull(Optional<Double> value, String member) {
    Double given = orNull(value, member);
    return given == null ? null : BuilderSupport.toFloat(given);
  }

  /** Copies a list, like {@link #orNull}. */
  protected final <T> @Nullable List<T> listOrNull(
      Optional<? extends Collection<T>> elements, String member) {
    Collection<T> given = orNull(elements, member);
    return given == null ? null : copyOf(given, member);
  }

  /** Returns the values of constants in requests, like {@link #orNull}. */
  protected final @Nullable List<String> valuesOrNull(
      Optional<? extends Collection<? extends WireValue>> constants, String member) {
    Collection<? extends WireValue> given = orNull(constants, member);
    return given == null ? null : MappedLists.wireValues(copyOf(given, member));
  }

  /** Copies a map, like {@link #orNull}. */
  protected final <T> @Nullable Map<String, T> mapOrNull(
      Optional<? extends Map<String, T>> entries, String member) {
    Map<String, T> given = orNull(entries, member);
    return given == null ? null : copyOf(given, member);
  }

  /**
   * Returns the value that a constant of the AWS SDK has in requests. The parameter is not an
   * {@code Enum}, because verifying that loads the SDK's class together with the builder's.
   *
   * @throws IllegalArgumentException if it is the constant for values that the SDK does not know
   */
  protected final String sdkValue(Object constant, String member) {
    if (constant instanceof Enum<?> known && known.name().equals(UNKNOWN)) {
      throw new IllegalArgumentException(
          owned(new NullMemberException(member, "")).getMessage()
              + " was given "
              + UNKNOWN
              + ", which the AWS SDK returns for values that it does not know; pass the string"
              + " itself, which its AsString methods return");
    }
    return constant.toString();
  }

  /**
   * Returns the last stage of a builder that a lambda completes.
   *
   * @throws NullPointerException if the lambda or its result is {@code null}; an argument that is
   *     {@code null} in the lambda is reported with its path from this builder
   */
  protected final <F, L> L complete(
      @Nullable Function<? super F, ? extends L> lambda, F first, String member) {
    Function<? super F, ? extends L> given = requireGiven(lambda, member);
    L last;
    try {
      last = given.apply(first);
    } catch (NullMemberException e) {
      throw owned(e.in(typeName(first), member));
    }
    if (last == null) {
      throw owned(
          new NullMemberException(
              member, " was given a lambda that returns null; return the builder's last stage"));
    }
    return last;
  }

  /** Copies a collection, as {@link BuilderSupport#copyOf(Collection, String)} does. */
  protected final <T> List<T> copyOf(@Nullable Collection<? extends T> elements, String member) {
    Collection<? extends T> given = requireGiven(elements, member);
    try {
      return BuilderSupport.copyOf(given, member);
    } catch (NullMemberException e) {
      throw owned(e);
    }
  }

  /** Copies a map, as {@link BuilderSupport#copyOf(Map, String)} does. */
  protected final <T> Map<String, T> copyOf(@Nullable Map<String, ? extends T> map, String member) {
    Map<String, ? extends T> given = requireGiven(map, member);
    try {
      return BuilderSupport.copyOf(given, member);
    } catch (NullMemberException e) {
      throw owned(e);
    }
  }

  /**
   * Returns a list of elements that were passed one by one. A loop of its own, because the first
   * lambda of a program is slow.
   *
   * @throws NullPointerException if one, or the array of the rest, is {@code null}
   */
  protected final <T> List<T> listOf(String member, T first, @Nullable T[] rest) {
    T[] given = requireGiven(rest, member);
    FreezableList<T> list = FreezableList.withCapacity(1 + given.length);
    list.append(element(first, member, 0));
    for (T next : given) {
      list.append(element(next, member, list.size()));
    }
    return list;
  }

  /**
   * Translates elements that were passed one by one.
   *
   * @throws NullPointerException if an element, or the array of the rest, is {@code null}, or an
   *     argument of what translates them
   */
  protected final <A, B> List<B> listOf(
      String member, Function<? super A, ? extends B> translation, A first, @Nullable A[] rest) {
    A[] given = requireGiven(rest, member);
    FreezableList<B> list = FreezableList.withCapacity(1 + given.length);
    list.append(translation.apply(element(first, member, 0)));
    for (A next : given) {
      list.append(translation.apply(element(next, member, list.size())));
    }
    return list;
  }

  private <A> A element(A element, String member, int index) {
    try {
      return BuilderSupport.element(element, member, index);
    } catch (NullMemberException e) {
      throw owned(e);
    }
  }
}
