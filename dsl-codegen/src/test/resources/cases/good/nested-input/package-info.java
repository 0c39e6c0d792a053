/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", sdkPackage = "example.sdk.board")
package example.nestedinput;

import dev.endpointdsl.GenerateDsl;
