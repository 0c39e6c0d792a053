/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", sdkPackage = "example.sdk.note")
package example.documents;

import dev.endpointdsl.GenerateDsl;
