// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of one connection, which only notes that it was given back. */
final class LentConnection {
    private final Connection connection;
    private boolean givenBack;

    LentConnection(DataSource host) throws SQLException {
        this.connection = host.getConnection();
    }

    Connection connection() {
        return connection;
    }

    boolean isGivenBack() {
        return givenBack;
    }

    DataSource source() {
        Object lent = Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        givenBack = true;
                        return null;
                    }
                    return method.invoke(connection, arguments);
                });
        return (DataSource) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> lent);
    }
}
