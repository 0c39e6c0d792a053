package example.sensitive;

import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Sensitive;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Hidden as a whole.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Note {
  final @Nullable String text;

  Note(NoteBuilder builder) {
    this.text = builder.text;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static Builder builder() {
    return new NoteBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new NoteBuilder(this);
  }

  /**
   * The member {@code Text} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Note that
        && Objects.equals(text, that.text);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(text);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Note")
        .addHidden("text", text)
        .toString();
  }

  /**
   * The last stage of a builder of {@link Note}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Text} of the request.
     *
     * @param text matching {@code [a-z]+}
     * @return this builder
     */
    Builder text(@Sensitive @Matches("[a-z]+") String text);

    /**
     * Takes text out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearText();

    /**
     * Lets a consumer set what several values share, such as defaults.
     *
     * @param mutator is given this builder
     * @return this builder
     */
    Builder applyMutation(Consumer<? super Builder> mutator);

    /**
     * Builds the value. It is checked when the configuration that holds it is built.
     *
     * @return the value
     */
    Note build();
  }
}
