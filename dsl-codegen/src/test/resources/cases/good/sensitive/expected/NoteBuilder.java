package example.sensitive;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Note}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class NoteBuilder implements Note.Builder {
  @Nullable String text;

  NoteBuilder() {
  }

  NoteBuilder(Note value) {
    this.text = value.text;
  }

  @Override
  public Note.Builder text(String text) {
    this.text = BuilderSupport.given(text, "text");
    return this;
  }

  @Override
  public Note.Builder clearText() {
    this.text = null;
    return this;
  }

  @Override
  public Note.Builder applyMutation(Consumer<? super Note.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Note build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Note unchecked() {
    return new Note(this);
  }
}
