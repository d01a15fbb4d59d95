package io.aerotype.embedded.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.internal.value.ResultCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells are those that a server 8.1.2 wrote to its log while it stored the same regions. */
final class CoveringTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type":"AeroCircle","coordinates":[[0.6,0.6],1000000]} \
        | 0513555 0515 0516001 053 055 057 0f9 0fbc 0fd 0ff 104 1ac
        {"type":"AeroCircle","coordinates":[[-5.5,-3.0],1000000]} \
        | 04d4 04dc 04e4 04fc 054 059 05b 0f7 0fc 101 1ab 1ad
        {"type":"Polygon","coordinates":[[[1.1,-0.6],[1.1,2.1],[4.1,2.1],[4.1,-0.6],[1.1,-0.6]]]} \
        | 1004 100c 1aa1 1aa7 1aa9 1aaa4
        {"type":"MultiPolygon","coordinates":[[[[-5.0,0.4],[-5.0,1.1],[-2.1,1.1],[-2.1,0.4],[-5.0,0.4]],\
        [[-4.275,0.575],[-2.825,0.575],[-2.825,0.925],[-4.275,0.925],[-4.275,0.575]]],\
        [[[0.7,-0.4],[4.3,-0.4],[4.3,3.2],[0.7,3.2],[0.7,-0.4]]]]} \
        | 0ff5 0ff7 0ff9 1004 100c 1011 1013 101b 101d 1aa0c 1aa7 1aac
        """)
    void covers_a_region_with_the_cells_that_the_server_takes(String json, String cells) {
        assertThat(covering(json)).isEqualTo(ids(cells));
    }

    private static List<Long> covering(String json) {
        Geometry geometry = Geometry.parse(json.getBytes(StandardCharsets.UTF_8), ResultCode.PARAMETER);
        assertThat(geometry).isInstanceOf(Geometry.Region.class);
        return Geometry.covering(((Geometry.Region) geometry).area()).stream()
                .map(cell -> cell.id())
                .toList();
    }

    /** Cells are written without the zeros they end with. */
    private static List<Long> ids(String cells) {
        return Arrays.stream(cells.split(" ", -1))
                .map(digits -> Long.parseUnsignedLong(digits + "0".repeat(16 - digits.length()), 16))
                .toList();
    }
}
