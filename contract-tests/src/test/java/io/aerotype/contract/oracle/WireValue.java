package io.aerotype.contract.oracle;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.lua.LuaInstance;
import com.aerospike.client.util.Packer;
import java.util.HexFormat;
import org.luaj.vm2.LuaValue;

/** A particle of any type and content, sent by the stock client as it stands. */
final class WireValue extends Value {
    private final int type;
    private final byte[] bytes;

    WireValue(int type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    @Override
    public int estimateSize() {
        return bytes.length;
    }

    @Override
    public int write(byte[] buffer, int offset) {
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public Object getObject() {
        return bytes;
    }

    @Override
    public void pack(Packer packer) {
        throw outsideBins();
    }

    @Override
    public LuaValue getLuaValue(LuaInstance instance) {
        throw outsideBins();
    }

    @Override
    public String toString() {
        return type + ":" + HexFormat.of().formatHex(bytes);
    }

    private static AerospikeException outsideBins() {
        return new AerospikeException(ResultCode.PARAMETER_ERROR, "A wire value stands in bins only.");
    }
}
