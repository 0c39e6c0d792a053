/**
 * The hub between formats: readings and templates of a request, notes, problems and placeholders.
 * {@link dev.endpointdsl.formats.request.Format} is the extension point.
 */
@NullMarked
package dev.endpointdsl.formats.request;

import org.jspecify.annotations.NullMarked;
